import type { DateIso } from '../../../dates/date-iso.ts'

/**
 * Contracts *concluded* since that day: daily prorata, four instalments, employer's share and distance cut.
 * @source décrets 2025-585 and 2025-586 of 27/06/2025
 */
const DEBUT_REGIME_2025: DateIso = '2025-07-01'

/** True for a contract under the rules of July 2025. */
export function regime2025(dateConclusion: DateIso): boolean {
  return dateConclusion >= DEBUT_REGIME_2025
}

/** Share of an amount in hundredths, rounded half up to the cent, in exact integers. */
export function portion(montantCentimes: number, numerateur: number, denominateur: number): number {
  const produit = BigInt(montantCentimes) * BigInt(numerateur) * 2n + BigInt(denominateur)
  return Number(produit / (BigInt(denominateur) * 2n))
}
