import { dureeContrat, exceedsMonths } from '../../../dates/duree.ts'
import type { RemunerationInput } from './types.ts'

/** Points added. @source art. D6222-30 and R6222-48 C. trav. */
export const POINTS_MAJORATION = 15

/**
 * True when the 15 points apply: asked for (same level, direct link) and a contract of one year at the most.
 * @source art. D6222-30 C. trav.
 */
export function majoration15Applicable(input: RemunerationInput): boolean {
  if (input.majoration15 !== true) return false
  return !exceedsMonths(dureeContrat(input.dateDebut, input.dateFin), 12)
}
