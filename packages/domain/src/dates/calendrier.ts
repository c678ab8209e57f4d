import { type CalendarDate, parseDate } from '@internationalized/date'
import { BoundedMap } from '../bounded-map.ts'
import { type DateIso, dayExists } from './date-iso.ts'

/** Days read lately: contracts share few days, and a rule reads each of them many times. The library's values never change. */
const lus = new BoundedMap<DateIso, CalendarDate>(5000)

/**
 * The library's value for a day.
 * @throws RangeError when the text is not a day that exists.
 */
export function toCalendarDate(date: DateIso): CalendarDate {
  const known = lus.get(date)
  if (known) return known
  if (!dayExists(date)) throw new RangeError(`Not a calendar day: ${String(date).slice(0, 20)}`)
  const jour = parseDate(date)
  lus.set(date, jour)
  return jour
}
