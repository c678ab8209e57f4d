import { type Smic, smicAt } from '../../../montants/smic.ts'
import { checkRemunerationInput } from './entree.ts'
import { explainRemuneration } from './explications.ts'
import { periodesMinimales } from './periodes.ts'
import type { PeriodeRemuneration, Remuneration, RemunerationInput } from './types.ts'

/**
 * Minimum pay of a contract, in cents, with its periods and the reasons.
 * @throws RangeError when `checkRemunerationInput` finds a problem
 * @source art. D6222-26 to D6222-33 C. trav.
 */
export function computeRemuneration(input: RemunerationInput): Remuneration {
  const [probleme] = checkRemunerationInput(input)
  if (probleme) throw new RangeError(`${probleme.chemin}: ${probleme.message}`)
  const smic = smicAt(input.dateDebut, input.departement) as Smic
  const periodes = periodesMinimales(input, smic.mensuelCentimes)
  const [premiere] = periodes as [PeriodeRemuneration, ...PeriodeRemuneration[]]
  return {
    periodes,
    salaireEmbaucheCentimes: premiere.montantMensuelCentimes,
    smic,
    explications: explainRemuneration(input, periodes, smic),
  }
}
