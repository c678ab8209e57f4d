import type { DateIso } from '../../../dates/date-iso.ts'
import { portion, regime2025 } from './regimes.ts'

/** Share of the hours from which the cut applies, the cut, and the floor after it. @source art. D6332-82-1 C. trav. */
const SEUIL_DISTANCE = 80
const MINORATION_DISTANCE = 20
const PLANCHER_DISTANCE = 400_000

/** True when at least 80 % of the hours are given at a distance, for a contract concluded since July 2025. */
export function distanceCut(
  heures: number | null | undefined,
  heuresDistance: number | null | undefined,
  dateConclusion: DateIso,
): boolean {
  if (!regime2025(dateConclusion) || !heures || !heuresDistance) return false
  return heuresDistance * 100 >= heures * SEUIL_DISTANCE
}

/**
 * Yearly level after the cut of 20 %: not under 4,000 euros, and never above the level itself.
 * @source art. D6332-82-1 I and III C. trav.
 */
export function applyDistanceCut(npecCentimes: number): number {
  const minore = portion(npecCentimes, 100 - MINORATION_DISTANCE, 100)
  return Math.min(npecCentimes, Math.max(minore, PLANCHER_DISTANCE))
}
