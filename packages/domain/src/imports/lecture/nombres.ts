import { parseMontant } from '../../formats/montant.ts'
import { parseNombre } from '../../formats/nombre.ts'

const MONTANT_MAX_CENTIMES = 999_999_999
const ENTIER_MAX = 999_999

/** A number as the file keeps it: « 1E3 », « 1.2345600000000001 ». */
const BRUT = /^\d{1,12}(\.\d{1,20})?E-?\d{1,2}$/i

/** The same as a person would write it. */
const plain = (texte: string): string => (BRUT.test(texte) ? String(Number(texte)) : texte)

/** A whole number from 0 to 999,999; hours as a spreadsheet shows them, « 840:00 », are one. */
export function readEntier(texte: string): number | undefined {
  const entier = parseNombre(plain(texte).replace(/^(\d+):00$/, '$1'))
  return entier !== null && entier >= 0 && entier <= ENTIER_MAX ? entier : undefined
}

/** An amount in euros, as cents. */
export function readMontant(texte: string): number | undefined {
  const centimes = parseMontant(plain(texte))
  return centimes !== null && centimes >= 0 && centimes <= MONTANT_MAX_CENTIMES ? centimes : undefined
}

/**
 * A percentage in points, to the hundredth: « 27 », « 27 % », and 0.27, which is what a spreadsheet keeps of a cell shown
 * as 27 %. No rate of the grid is of 1 % or less, so that 1 is 100 %.
 */
export function readTaux(texte: string): number | undefined {
  const nombre = parseNombre(plain(texte), 4)
  if (nombre === null || nombre < 0) return undefined
  const taux = parseNombre(String(nombre <= 1 && !texte.includes('%') ? nombre * 100 : nombre), 2)
  return taux !== null && taux <= 100 ? taux : undefined
}
