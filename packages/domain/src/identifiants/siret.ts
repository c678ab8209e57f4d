import { luhnValid } from './luhn.ts'

/** La Poste, whose establishments follow a rule of their own. */
const SIREN_LA_POSTE = '356000000'

/** Keeps the digits: spaces, dots and no-break spaces are how people write a SIRET. */
export function normalizeSiret(texte: string): string {
  return texte.replace(/[\s.-]/g, '')
}

/** SIREN of an enterprise: nine digits with a Luhn key. @source art. R123-221 C. com.; INSEE */
export function sirenValid(siren: string): boolean {
  return /^\d{9}$/.test(siren) && siren !== '000000000' && luhnValid(siren)
}

/**
 * SIRET of an establishment: fourteen digits with a Luhn key, on the SIREN too; for La Poste, a digit sum that is a
 * multiple of five will do.
 * @source INSEE, documentation of the SIRET
 */
export function siretValid(siret: string): boolean {
  if (!/^\d{14}$/.test(siret) || !sirenValid(siret.slice(0, 9))) return false
  if (luhnValid(siret)) return true
  if (!siret.startsWith(SIREN_LA_POSTE)) return false
  const somme = [...siret].reduce((total, chiffre) => total + Number(chiffre), 0)
  return somme % 5 === 0
}

/** The nine digits of the enterprise. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9)
}
