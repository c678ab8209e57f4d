/** U+202F, the thin no-break space that French puts between thousands and before « € », « % ». */
export const ESPACE_FINE = '\u202f'

const number = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** `50410` → « 504,10 »: an amount in integer cents, as French writes it, without its unit. */
export function formatMontant(cents: number): string {
  return number.format(cents / 100)
}

/** `50410` → « 504,10 € » (thin no-break spaces): an amount in integer cents, for sentences, tables and sums. */
export function formatEuros(cents: number): string {
  return `${formatMontant(cents)}${ESPACE_FINE}€`
}

/**
 * Reads an amount as a person types it: « 504,10 », « 504.1 », « 1 234 € », « 1234 ».
 * Returns integer cents, or null when it is not an amount (more than two decimals, letters, nothing).
 */
export function parseMontant(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f€]/g, '').replace(/−/g, '-')
  const match = /^(-?)(\d{1,12})(?:[.,](\d{1,2})?)?$/.exec(compact)
  if (!match) return null
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] && cents > 0 ? -cents : cents
}
