import { addDays, addMonths, daysBetween } from './arithmetique.ts'
import type { DateIso } from './date-iso.ts'

/** A length of time counted from day to day. */
export interface Duree {
  annees: number
  mois: number
  jours: number
}

/**
 * Length of a contract, first and last day included: 2026-09-01 → 2028-08-31 is two years.
 * @throws RangeError when the end comes before the start.
 */
export function dureeContrat(debut: DateIso, fin: DateIso): Duree {
  if (fin < debut) throw new RangeError('The contract ends before it starts')
  const lendemain = addDays(fin, 1)
  let mois = (Number(lendemain.slice(0, 4)) - Number(debut.slice(0, 4))) * 12
  mois += Number(lendemain.slice(5, 7)) - Number(debut.slice(5, 7))
  if (addMonths(debut, mois) > lendemain) mois -= 1
  return {
    annees: Math.floor(mois / 12),
    mois: mois % 12,
    jours: daysBetween(addMonths(debut, mois), lendemain),
  }
}

/** Full months of a length, odd days left out. */
export function fullMonths(duree: Duree): number {
  return duree.annees * 12 + duree.mois
}

/** True when the length goes past so many months, were it by a day. */
export function exceedsMonths(duree: Duree, mois: number): boolean {
  const pleins = fullMonths(duree)
  return pleins > mois || (pleins === mois && duree.jours > 0)
}

/** « 2 ans », « 1 an, 3 mois et 2 jours ». */
export function formatDuree({ annees, mois, jours }: Duree): string {
  const parts: string[] = []
  if (annees > 0) parts.push(`${annees}\u00a0${annees > 1 ? 'ans' : 'an'}`)
  if (mois > 0) parts.push(`${mois}\u00a0mois`)
  if (jours > 0 || parts.length === 0) parts.push(`${jours}\u00a0${jours > 1 ? 'jours' : 'jour'}`)
  const dernier = parts.pop()
  return parts.length > 0 ? `${parts.join(', ')} et ${dernier}` : `${dernier}`
}
