/** Weekly minutes of the legal week, 35 hours. @source art. L3121-27 C. trav. */
export const MINUTES_35H = 2100

/** Rates are handled in millionths of a point, so that no amount ever goes through a floating fraction. */
const MILLIONIEMES = 1_000_000

/** Millionths of a point of a rate given in points: finer than anybody types, and whole. */
export function toMillioniemes(taux: number): bigint {
  return BigInt(Math.round(taux * MILLIONIEMES))
}

/** Quotient of two positive integers, rounded up. */
function ceilDiv(numerateur: bigint, diviseur: bigint): bigint {
  return (numerateur + diviseur - 1n) / diviseur
}

/**
 * Gross monthly pay in cents: ceil(base × rate × weekly minutes / 35 h). Rounded **up** to the cent: the law is silent,
 * and it is the only way never to pay less than the legal percentage.
 * @param baseMensuelleCentimes SMIC or SMC for 35 hours a week, in cents
 * @param taux in points, millionths at the finest
 * @param dureeHebdoMinutes weekly minutes, 35 hours when absent
 */
export function montantMensuel(
  baseMensuelleCentimes: number,
  taux: number,
  dureeHebdoMinutes?: number | null,
): number {
  const minutes = BigInt(dureeHebdoMinutes ?? MINUTES_35H)
  const produit = BigInt(baseMensuelleCentimes) * toMillioniemes(taux) * minutes
  return Number(ceilDiv(produit, BigInt(100 * MILLIONIEMES * MINUTES_35H)))
}

/**
 * What a share of a monthly base is worth by the hour, in cents, rounded up as the month is.
 * @param baseMensuelleCentimes for 35 hours a week, in cents
 * @param taux in points
 */
export function montantHoraire(baseMensuelleCentimes: number, taux: number): number {
  const produit = BigInt(baseMensuelleCentimes) * toMillioniemes(taux) * 12n * 60n
  return Number(ceilDiv(produit, BigInt(100 * MILLIONIEMES * MINUTES_35H) * 52n))
}

/** The smallest rate of a base worth at least a rate of another one, in points, with two decimals at the most. */
export function equivalentRate(autreBase: number, taux: number, base: number): number {
  const centiemes = ceilDiv(
    BigInt(autreBase) * toMillioniemes(taux),
    BigInt(base) * BigInt(MILLIONIEMES / 100),
  )
  return Number(centiemes) / 100
}

/** The smallest rate that gives at least an amount, in points, with two decimals at the most. */
export function tauxForMontant(
  baseMensuelleCentimes: number,
  montantCentimes: number,
  dureeHebdoMinutes: number,
): number {
  const produit = BigInt(montantCentimes) * BigInt(100 * 100 * MINUTES_35H)
  const centiemes = ceilDiv(produit, BigInt(baseMensuelleCentimes) * BigInt(dureeHebdoMinutes))
  return Number(centiemes) / 100
}
