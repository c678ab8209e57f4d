import { parseNombre } from './nombre.ts'

const number = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** `50410` → « 504,10 »: an amount in integer cents, as French writes it, without its unit; with a minus sign, no hyphen. */
export function formatMontant(cents: number): string {
  return number.format(cents / 100).replace('-', '−')
}

/** `50410` → « 504,10 € » (thin no-break spaces): an amount in integer cents, for sentences, tables and sums. */
export function formatEuros(cents: number): string {
  return `${formatMontant(cents)}\u202f€`
}

/**
 * Reads an amount as a person types it, on screen and in files alike: « 504,10 », « 504.1 », « 1 234 € », « 1.234,50 »,
 * « 1504 euros », « 504,10€/mois ». Integer cents, or null when it is not an amount (more than two decimals, letters, nothing).
 */
export function parseMontant(text: string): number | null {
  const euros = parseNombre(text, 2, '€')
  return euros === null ? null : Math.round(euros * 100)
}
