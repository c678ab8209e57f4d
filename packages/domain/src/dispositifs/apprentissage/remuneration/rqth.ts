import type { DateIso } from '../../../dates/date-iso.ts'
import { anneeExecution } from './annee-execution.ts'
import type { RemunerationInput } from './types.ts'

/**
 * True on the days of a disabled apprentice's extra year, paid 15 points above the last year: from the date of the
 * prolongation, or in a fourth year, which only the prolongation of R6222-46 and R6222-47 allows.
 * @source art. R6222-46 to R6222-49 C. trav.
 */
export function prolongationRqth(input: RemunerationInput, jour: DateIso): boolean {
  if (input.prolongation?.motif === 'rqth') return jour >= input.prolongation.debut
  return input.rqth === true && anneeExecution(input.dateDebut, jour) >= 4
}
