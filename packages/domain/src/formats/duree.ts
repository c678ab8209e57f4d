import { parseNombre } from './nombre.ts'

/** Hours, then minutes after a mark of hours: « 35h30 », « 35 h 30 min », « 35:30:00 ». */
const EN_HEURES = /^(\d{1,4})\s*(?:h|heures?|:)\s*([0-5]?\d)\s*(?:min|minutes?|mn|:00)?$/i

/**
 * Reads a duration as a person types it, on screen and in files alike: « 35 », « 35 h », « 35h30 », « 35:30 », « 35,5 ». Whole
 * minutes, or null when it is none.
 */
export function parseDuree(text: string): number | null {
  const [, heures, minutes] = EN_HEURES.exec(text.trim().replace(/[\u00a0\u202f]/g, ' ')) ?? []
  if (heures !== undefined) return Number(heures) * 60 + Number(minutes)
  const decimales = parseNombre(text, 4)
  if (decimales === null || decimales < 0) return null
  const total = parseNombre(String(decimales * 60), 6)
  return total !== null && Number.isInteger(total) ? total : null
}
