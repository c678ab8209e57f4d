import { type DateIso, dateIso, daysInMonth, readDay } from './date-iso.ts'

const JOUR_MS = 86_400_000

/** The day `jours` days later (earlier when negative). */
export function addDays(date: DateIso, jours: number): DateIso {
  const { annee, mois, jour } = readDay(date)
  // Most sums stay in their month.
  if (jour + jours >= 1 && jour + jours <= 28) return dateIso(annee, mois, jour + jours)
  return new Date((dayNumber(date) + jours) * JOUR_MS).toISOString().slice(0, 10)
}

/** Same day of the month `mois` months later, or the last day of that month where it has no such day. */
export function addMonths(date: DateIso, mois: number): DateIso {
  const depart = readDay(date)
  const rang = depart.annee * 12 + depart.mois - 1 + mois
  const annee = Math.floor(rang / 12)
  const arrivee = rang - annee * 12 + 1
  return dateIso(annee, arrivee, Math.min(depart.jour, daysInMonth(annee, arrivee)))
}

/**
 * Same day `annees` years later; 29 February becomes 28 February in a common year.
 * @source art. 641 CPC: without an identical day, the period ends on the last day of the month.
 */
export function addYears(date: DateIso, annees: number): DateIso {
  return addMonths(date, annees * 12)
}

/** Days from `debut` to `fin`: 0 for the same day, negative when `fin` comes first. */
export function daysBetween(debut: DateIso, fin: DateIso): number {
  return dayNumber(fin) - dayNumber(debut)
}

/** Days covered, first and last included. */
export function daysCovered(debut: DateIso, fin: DateIso): number {
  return daysBetween(debut, fin) + 1
}

/** The first of the month that follows, even for the first day of a month. */
export function firstOfNextMonth(date: DateIso): DateIso {
  const { annee, mois } = readDay(date)
  return mois === 12 ? dateIso(annee + 1, 1, 1) : dateIso(annee, mois + 1, 1)
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: DateIso): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/** The latest of the days given. */
export function maxDate(premiere: DateIso, ...autres: DateIso[]): DateIso {
  return autres.reduce((a, b) => (b > a ? b : a), premiere)
}

/** Days since 1 January 1970. */
function dayNumber(date: DateIso): number {
  const { annee, mois, jour } = readDay(date)
  // `Date.UTC` takes the year 50 for 1950.
  return new Date(0).setUTCFullYear(annee, mois - 1, jour) / JOUR_MS
}
