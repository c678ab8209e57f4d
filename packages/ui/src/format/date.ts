const DAY = 86_400_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

const long = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const longWithWeekday = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthYear = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Days since 1970-01-01 of an ISO day; null when it is not a day of the calendar. */
export function dayNumber(iso: string): number | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null
}

/** True for `YYYY-MM-DD` that exists in the calendar. */
export function isIsoDay(text: string): boolean {
  return dayNumber(text) !== null
}

/** `2026-09-01` → « 01/09/2026 », for tables and fields. Text that is not an ISO day comes back as it is. */
export function formatDate(iso: string): string {
  const match = isIsoDay(iso) ? ISO.exec(iso) : null
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso
}

function first(text: string): string {
  return text.replace(/\b1(?= [a-zû]| \d{4})/, '1er').replace(/ /g, '\u00a0')
}

/** `2026-09-01` → « 1er septembre 2026 » (no-break spaces), for sentences; with « mardi » before it if asked. */
export function formatDateLong(iso: string, { weekday = false } = {}): string {
  const day = dayNumber(iso)
  if (day === null) return iso
  return first((weekday ? longWithWeekday : long).format(day * DAY))
}

/** `2026-09-01` → « septembre 2026 ». */
export function formatMonth(iso: string): string {
  const day = dayNumber(iso)
  return day === null ? iso : monthYear.format(day * DAY).replace(' ', '\u00a0')
}

/** « 14:02 »: the hour, on the person's own clock. */
export function formatTime(instant: Date): string {
  return `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`
}
