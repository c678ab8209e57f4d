import { isIsoDay } from './date.ts'

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
 * Reads a day as a person types it: « 1/9/26 », « 01.09.2026 », « 01092026 », « 1er septembre 2026 », « 2026-09-01 ».
 * Answers `YYYY-MM-DD`, or null when it is not a day of the calendar.
 */
export function parseDate(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)\s+/g, '')
    .trim()
  const found = parts(plain)
  if (!found) return null
  const [day, month, year] = found
  const iso = [
    String(fullYear(year)).padStart(4, '0'),
    String(monthOf(month)).padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-')
  return isIsoDay(iso) ? iso : null
}
