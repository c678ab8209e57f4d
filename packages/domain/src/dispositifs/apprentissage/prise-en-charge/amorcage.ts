import type { DateIso } from '../../../dates/date-iso.ts'

/** Flat yearly amounts paid while no level is set, in cents, by RNCP level. @source arrêté of 31/08/2022 */
const MONTANTS: Readonly<Record<number, number>> = {
  3: 547000,
  4: 562100,
  5: 600000,
  6: 600000,
  7: 700000,
  8: 700000,
}

/** First day of conclusion of these amounts. */
const DEPUIS: DateIso = '2022-09-01'

/**
 * « Valeur d'amorçage »: yearly amount in cents while no level is set, settled later; null before September 2022 or
 * without a level.
 * @source art. D6332-80 C. trav.
 */
export function amorcageOf(niveau: number | null, dateConclusion: DateIso): number | null {
  if (niveau === null || dateConclusion < DEPUIS) return null
  return MONTANTS[niveau] ?? null
}
