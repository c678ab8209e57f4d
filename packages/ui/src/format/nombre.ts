/** `1234.5` → « 1 234,5 », with thin no-break spaces and at most `decimals` decimals (0 unless told). */
export function formatNombre(value: number, decimals = 0): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }).format(value)
}

/**
 * Reads a number as a person types it: « 35 », « 1 234 », « 35,5 » or « 35.5 » when `decimals` allows.
 * Null when it is not one, or when it is finer than `decimals`.
 */
export function parseNombre(text: string, decimals = 0): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(/−/g, '-')
  const match = /^-?\d{1,15}(?:[.,](\d*))?$/.exec(compact)
  if (!match || (match[1] ?? '').length > decimals) return null
  const value = Number(compact.replace(',', '.'))
  return value === 0 ? 0 : value
}
