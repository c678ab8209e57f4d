import { checkRemunerationInput } from './entree.ts'
import { expliquerRemuneration } from './explications.ts'
import { periodesMinimales } from './periodes.ts'
import { smicAt } from './smic.ts'
import type { Remuneration, RemunerationInput } from './types.ts'

/**
 * Minimum pay of a contract, in cents, with its periods and the reasons.
 * @throws RangeError when `checkRemunerationInput` finds a problem
 * @source art. D6222-26 to D6222-33 C. trav.
 */
export function computeRemuneration(input: RemunerationInput): Remuneration {
  const [probleme] = checkRemunerationInput(input)
  const smic = probleme ? null : smicAt(input.dateDebut, input.departement)
  if (!smic) throw new RangeError(`${probleme?.chemin}: ${probleme?.message}`)
  const periodes = periodesMinimales(input, smic.mensuelCentimes)
  return {
    periodes,
    salaireEmbaucheCentimes: periodes[0]?.montantMensuelCentimes ?? 0,
    smic,
    explications: expliquerRemuneration(input, periodes, smic),
  }
}
