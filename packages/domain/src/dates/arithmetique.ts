import { toCalendarDate } from './calendrier.ts'
import { type DateIso, dateIso } from './date-iso.ts'

/** The day `jours` days later (earlier when negative). */
export function addDays(date: DateIso, jours: number): DateIso {
  const { calendar, year, month, day } = toCalendarDate(date)
  // Most sums stay in their month.
  if (day + jours >= 1 && day + jours <= 28) return dateIso(year, month, day + jours)
  // By number of day: the library's own `add` walks month by month.
  return calendar.fromJulianDay(dayNumber(date) + jours).toString()
}

/** Same day of the month `mois` months later, or the last day of that month where it has no such day. */
export function addMonths(date: DateIso, mois: number): DateIso {
  return toCalendarDate(date).add({ months: mois }).toString()
}

/**
 * Same day `annees` years later; 29 February becomes 28 February in a common year.
 * @source art. 641 CPC: without an identical day, the period ends on the last day of the month.
 */
export function addYears(date: DateIso, annees: number): DateIso {
  return toCalendarDate(date).add({ years: annees }).toString()
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
  const { year, month } = toCalendarDate(date)
  return month === 12 ? dateIso(year + 1, 1, 1) : dateIso(year, month + 1, 1)
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: DateIso): number {
  return (dayNumber(date) + 1) % 7
}

/** The latest of the days given. */
export function maxDate(premiere: DateIso, ...autres: DateIso[]): DateIso {
  return autres.reduce((a, b) => (b > a ? b : a), premiere)
}

function dayNumber(date: DateIso): number {
  const jour = toCalendarDate(date)
  return jour.calendar.toJulianDay(jour)
}
