/** Weekly minutes of the legal week, 35 hours. @source art. L3121-27 C. trav. */
export const MINUTES_35H = 2100

/** Rates are handled in hundredths of a point, so that no amount ever goes through a floating fraction. */
const CENTIEMES = 100

/** Hundredths of a point of a rate given in points, 0.01 at the finest. */
export function toCentiemes(taux: number): number {
  return Math.round(taux * CENTIEMES)
}

/** Quotient of two positive integers, rounded up. */
function ceilDiv(numerateur: bigint, diviseur: bigint): bigint {
  return (numerateur + diviseur - 1n) / diviseur
}

/**
 * Gross monthly pay in cents: ceil(base × rate × weekly minutes / 35 h). Rounded **up** to the cent: the law is silent,
 * and it is the only way never to pay less than the legal percentage.
 * @param baseMensuelleCentimes SMIC or SMC for 35 hours a week, in cents
 * @param taux in points, hundredths at the finest
 * @param dureeHebdoMinutes weekly minutes, 35 hours when absent
 */
export function montantMensuel(
  baseMensuelleCentimes: number,
  taux: number,
  dureeHebdoMinutes?: number | null,
): number {
  const minutes = BigInt(dureeHebdoMinutes ?? MINUTES_35H)
  const produit = BigInt(baseMensuelleCentimes) * BigInt(toCentiemes(taux)) * minutes
  return Number(ceilDiv(produit, BigInt(100 * CENTIEMES * MINUTES_35H)))
}

/** The smallest rate, in hundredths of a point, that gives at least an amount. */
export function tauxForMontant(
  baseMensuelleCentimes: number,
  montantCentimes: number,
  dureeHebdoMinutes: number,
): number {
  const produit = BigInt(montantCentimes) * BigInt(100 * CENTIEMES * MINUTES_35H)
  const centiemes = ceilDiv(produit, BigInt(baseMensuelleCentimes) * BigInt(dureeHebdoMinutes))
  return Number(centiemes) / CENTIEMES
}
