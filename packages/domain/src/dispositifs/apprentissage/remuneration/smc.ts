import type { Tranche } from './grille.ts'
import type { RemunerationInput } from './types.ts'

/**
 * The branch minimum that replaces the SMIC for a band, in cents; null when the SMIC stays: before 21 years, without a
 * branch minimum, or when it is not higher.
 * @source art. D6222-26 3° and 4° C. trav.
 */
export function smcApplicable(
  input: Pick<RemunerationInput, 'base' | 'smcMensuelCentimes'>,
  tranche: Tranche,
  smicMensuelCentimes: number,
): number | null {
  const smc = input.smcMensuelCentimes
  if (input.base !== 'SMC' || !smc || !tranche.smcPossible) return null
  return smc > smicMensuelCentimes ? smc : null
}
