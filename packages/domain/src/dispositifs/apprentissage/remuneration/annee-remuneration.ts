import { addDays } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { anneeExecution } from './annee-execution.ts'
import { majoration15Applicable } from './majoration15.ts'
import type { RemunerationInput } from './types.ts'

/** Year of the grid of a licence professionnelle, whatever the year. @source art. D6222-32 C. trav. */
const ANNEE_LICENCE_PRO = 2

/**
 * Year of the grid on a day, which is not always the year of execution:
 * - years already done, or deemed done, come first (D6222-28-1);
 * - with the 15 points it is the last year of the previous contract (D6222-30: 27 + 15 after one year, 39 + 15 after two);
 * - a licence professionnelle is always paid as a second year (D6222-32);
 * - a prolongation keeps the year it follows (D6222-28, D6222-28-2, R6222-48).
 */
export function anneeRemuneration(input: RemunerationInput, jour: DateIso): number {
  if (input.licencePro === true) return ANNEE_LICENCE_PRO
  const dejaEffectuees = input.anneesDejaEffectuees ?? 0
  if (majoration15Applicable(input)) return Math.max(1, dejaEffectuees)
  const { prolongation } = input
  if (!prolongation || jour < prolongation.debut)
    return dejaEffectuees + anneeExecution(input.dateDebut, jour)
  if (prolongation.debut <= input.dateDebut) return Math.max(1, dejaEffectuees)
  return dejaEffectuees + anneeExecution(input.dateDebut, addDays(prolongation.debut, -1))
}
