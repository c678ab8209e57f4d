import { BoundedMap, isDateIso } from '@mon-espace/domain'

/** Name of a column from its rank: 0 is A, 26 is AA. */
export function columnName(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26))
  return rank < 26 ? last : columnName(Math.floor(rank / 26) - 1) + last
}

const JOUR_MS = 86_400_000
/** Day 0 of Excel, its 29 February 1900 that never was counted in: right from 1 March 1900 on. */
const JOUR_ZERO = Date.UTC(1899, 11, 30)
const PREMIER_JOUR = 61

/** Days of Excel of the dates met: a list holds few dates, many times. */
const jours = new BoundedMap<string, number | null>(2000)

/** The day of Excel of a date, null for what it cannot count: a date half typed, or before March 1900. */
export function excelDay(date: string): number | null {
  const known = jours.get(date)
  if (known !== undefined) return known
  const day = isDateIso(date) ? (Date.parse(date) - JOUR_ZERO) / JOUR_MS : null
  const counted = day !== null && day >= PREMIER_JOUR ? day : null
  jours.set(date, counted)
  return counted
}
