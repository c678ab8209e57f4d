/** A plain day `YYYY-MM-DD`. It has no hour and no zone, so nothing can move it. */
export type DateIso = string

const FORME = /^\d{4}-\d{2}-\d{2}$/

/** Years in which what a person enters is a date rather than a slip of the finger. */
export const ANNEE_MIN = 1900
export const ANNEE_MAX = 2199

/** True for a year that a day may be of. */
export const yearTaken = (annee: number): boolean => annee >= ANNEE_MIN && annee <= ANNEE_MAX

/**
 * True for a day that exists, between 1900 and 2199. « 2025-02-29 » and « 0202-09-01 » (a date half typed) do not pass.
 */
export function isDateIso(value: unknown): value is DateIso {
  if (typeof value !== 'string' || !dayExists(value)) return false
  return yearTaken(Number(value.slice(0, 4)))
}

/** True for a day of the calendar of any year: what is computed from an entry may go past its bounds. */
function dayExists(texte: string): boolean {
  if (!FORME.test(texte)) return false
  const jour = Number(texte.slice(8))
  const mois = Number(texte.slice(5, 7))
  if (mois < 1 || mois > 12 || jour < 1) return false
  return jour <= daysInMonth(Number(texte.slice(0, 4)), mois)
}

/** Days of a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/**
 * The figures of a day.
 * @throws RangeError when the text is not a day that exists.
 */
export function readDay(date: DateIso): { annee: number; mois: number; jour: number } {
  if (!dayExists(date)) throw new RangeError(`Not a calendar day: ${String(date).slice(0, 20)}`)
  return { annee: Number(date.slice(0, 4)), mois: Number(date.slice(5, 7)), jour: Number(date.slice(8)) }
}

/** Builds a day from its figures. @throws RangeError when it does not exist. */
export function dateIso(annee: number, mois: number, jour: number): DateIso {
  const texte = `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`
  if (!dayExists(texte)) throw new RangeError(`Not a calendar day: ${texte}`)
  return texte
}
