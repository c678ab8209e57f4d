import type { DateIso } from '../../../dates/date-iso.ts'
import { portion, regime2025 } from './regimes.ts'

/** @source art. R6332-25-1 C. trav., contracts concluded since 2025-07-01 */
const FORFAIT = 75_000
const FORFAIT_APRES_RUPTURE = 20_000
const NIVEAU_MINIMAL = 6

/** What the employer's share depends on. */
export interface ParticipationInput {
  niveau: number | null
  dateConclusion: DateIso
  /** New contract with another employer after a rupture (art. L6222-18-2). */
  apresRupture?: boolean | undefined
  /** Broken in the first 45 days of training in the company: the prorated level of the days done, in cents. */
  prorataRupture?: number | undefined
}

/**
 * Employer's share in cents: 750 € from level 6, half of the prorated level at the most after a rupture in the 45 days,
 * 200 € for the new contract after a rupture; 0 under level 6 or before July 2025. null when the level is not known.
 * @source art. L6332-14 I 1° and R6332-25-1 C. trav.
 */
export function participationEmployeur(input: ParticipationInput): number | null {
  if (!regime2025(input.dateConclusion)) return 0
  if (input.niveau === null) return null
  if (input.niveau < NIVEAU_MINIMAL) return 0
  if (input.apresRupture === true) return FORFAIT_APRES_RUPTURE
  if (input.prorataRupture !== undefined) return Math.min(FORFAIT, portion(input.prorataRupture, 1, 2))
  return FORFAIT
}
