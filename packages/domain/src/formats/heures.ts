import { parseNombre } from './nombre.ts'

/** What says that the hours are those of a week, which need not be said. */
const PAR_SEMAINE = /(?:\/|par)?(?:sem|semaine|hebdo|hebdomadaires?)\.?$/
const HEURES_MINUTES = /^(\d{1,3})(?:h|heures?|:)(?:et)?(\d{2}|\d(?=m))(?:m|mn|min|minutes?|:00)?$/
const HEURES_MAX = 999

/**
 * Reads hours and minutes as people write them, « 35 », « 35 h », « 35h30 », « 35 h 30 min », « 35:30:00 », « 35,5 », « 35 heures
 * par semaine »: minutes in all, a fraction to the nearest one; null when they are none.
 */
export function parseHeures(text: string): number | null {
  const plain = text.replace(/\s/g, '').toLowerCase().replace(PAR_SEMAINE, '')
  const [, heures, minutes] = HEURES_MINUTES.exec(plain) ?? []
  if (heures !== undefined) return Number(minutes) < 60 ? Number(heures) * 60 + Number(minutes) : null
  const nombre = parseNombre(plain, 4, 'heures')
  return nombre === null || nombre < 0 || nombre > HEURES_MAX ? null : Math.round(nombre * 60)
}

/** `2130` → « 35 h 30 », `2100` → « 35 h » (no-break spaces): minutes, in hours and minutes. */
export function formatHeures(minutes: number): string {
  const reste = minutes % 60
  const heures = `${Math.floor(minutes / 60)}\u00a0h`
  return reste === 0 ? heures : `${heures}\u00a0${String(reste).padStart(2, '0')}`
}
