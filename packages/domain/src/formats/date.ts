import { type DateIso, isDateIso } from '../dates/date-iso.ts'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an ISO day; null when it is not a day. */
export const dayNumber = (iso: string): number | null => (isDateIso(iso) ? Date.parse(iso) / DAY_MS : null)

/** `2026-09-01` → « 01/09/2026 », for tables and fields. Text that is not a day comes back as it is. */
export const formatDate = (iso: string): string =>
  isDateIso(iso) ? `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso

const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const full = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' })

/**
 * `2026-09-01` → « 1er septembre 2026 » (no-break spaces), for sentences; with « mardi » before it if asked. Text that is
 * not a day comes back as it is.
 */
export function formatDateLong(iso: string, { weekday = false } = {}): string {
  if (!isDateIso(iso)) return iso
  const text = (weekday ? full : long).format(Date.parse(iso))
  return text.replace(/\b1(?= [a-zû])/, '1er').replaceAll(' ', '\u00a0')
}

/** « du 1er septembre 2026 au 31 août 2028 » of two days, each left out while it is not known. */
export function formatPeriode(debut: string | null, fin: string | null): string {
  if (!debut) return fin ? `jusqu’au ${formatDateLong(fin)}` : ''
  const premier = formatDateLong(debut)
  return fin ? `du ${premier} au ${formatDateLong(fin)}` : `à partir du ${premier}`
}

const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec']

/** Two figures of a year: 00 to 49 are of this century, 50 to 99 of the last. Nobody in a contract is older. */
function fullYear(text: string): number {
  if (text.length !== 2) return Number(text)
  return Number(text) + (Number(text) < 50 ? 2000 : 1900)
}

function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return MONTHS.findIndex((month) => word.startsWith(month)) + 1
}

function parts(text: string): [day: string, month: string, year: string] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? '']
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (solid) return [solid[1] ?? '', solid[2] ?? '', solid[3] ?? '']
  const split = /^(\d{1,2})(?:er)?[\s./-]+(\d{1,2}|[a-z]{3,9})\.?[\s./-]+(\d{4}|\d{2})$/.exec(text)
  return split ? [split[1] ?? '', split[2] ?? '', split[3] ?? ''] : null
}

/**
 * Reads a day as a person types it, on screen and in files alike: « 1/9/26 », « 01.09.2026 », « 01092026 », « 1er septembre
 * 2026 », « 2026-09-01 ». Answers `YYYY-MM-DD`, or null when it is not a day (see {@link isDateIso}).
 */
export function parseDate(text: string): DateIso | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)\s+/, '')
    .trim()
  const found = parts(plain)
  if (!found) return null
  const [day, month, year] = found
  const iso = [
    String(fullYear(year)).padStart(4, '0'),
    String(monthOf(month)).padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-')
  return isDateIso(iso) ? iso : null
}
