/** « 1 867,02 € », from integer cents. */
export function formatEuros(centimes: number): string {
  const absolu = Math.abs(centimes)
  const euros = String(Math.floor(absolu / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${centimes < 0 ? '-' : ''}${euros},${String(absolu % 100).padStart(2, '0')}\u00a0€`
}

/** « 27 % », « 51,25 % », from points. */
export function formatTaux(taux: number): string {
  return `${String(taux).replace('.', ',')}\u00a0%`
}
