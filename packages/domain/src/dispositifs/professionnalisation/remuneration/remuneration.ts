import { type Smic, smicAt } from '../../../montants/smic.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import { checkRemunerationInput } from './entree.ts'
import { explainRemuneration } from './explications.ts'
import { periodesMinimales } from './periodes.ts'
import type { PeriodeRemuneration, Remuneration, RemunerationInput } from './types.ts'

/** What of a period the form asks for, in cents: the month, or the hour in temporary work. */
export const montantFormulaire = (
  nature: string | null,
  { montantMensuelCentimes, montantHoraireCentimes }: PeriodeRemuneration,
): number => (enTravailTemporaire(nature) ? montantHoraireCentimes : montantMensuelCentimes)

/**
 * Minimum pay of a contract, in cents, with its periods and the reasons.
 * @throws RangeError when `checkRemunerationInput` finds a problem
 * @source art. L6325-8, L6325-9 and D6325-14 to D6325-18 C. trav.; branch agreement of temporary work
 */
export function computeRemuneration(input: RemunerationInput): Remuneration {
  const [probleme] = checkRemunerationInput(input)
  if (probleme) throw new RangeError(`${probleme.chemin}: ${probleme.message}`)
  const smic = smicAt(input.dateDebut, input.departement) as Smic
  const periodes = periodesMinimales(input)
  const [premiere] = periodes as [PeriodeRemuneration, ...PeriodeRemuneration[]]
  return {
    periodes,
    salaireEmbaucheCentimes: montantFormulaire(input.nature, premiere),
    unite: enTravailTemporaire(input.nature) ? 'heure' : 'mois',
    smic,
    explications: explainRemuneration(input, periodes, smic),
  }
}
