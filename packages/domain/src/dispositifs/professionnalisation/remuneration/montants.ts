import { addDays, maxDate } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'
import { montantHoraire, montantMensuel } from '../../../montants/montant.ts'
import { type Smic, smicAt, smicTable } from '../../../montants/smic.ts'
import { PART_BRANCHE, type Tranche } from './grille.ts'
import type { Niveau, PeriodeRemuneration, RemunerationInput } from './types.ts'

/** What is due at one value of the SMIC. */
type Du = Pick<PeriodeRemuneration, 'taux' | 'base' | 'montantMensuelCentimes' | 'montantHoraireCentimes'>

/** What is due from a day on, the SMIC being what it is then. */
export interface Montant extends Du {
  readonly debut: DateIso
  readonly fin: DateIso
  readonly smic: Smic
}

const amounts = (mensuelCentimes: number, horaireCentimes: number, taux: number, minutes: number | null) => ({
  montantMensuelCentimes: montantMensuel(mensuelCentimes, taux, minutes),
  montantHoraireCentimes: horaireCentimes,
})

/**
 * The least that is due in a band: its share of the SMIC, or from 26 on 85 % of the branch minimum where that is more.
 * @source art. D6325-15, L6325-9 and D6325-18 C. trav.
 */
export function duAt(input: RemunerationInput, tranche: Tranche, niveau: Niveau, smic: Smic): Du {
  const minutes = input.dureeHebdoMinutes ?? null
  const taux = tranche[niveau]
  const legal = amounts(smic.mensuelCentimes, montantMensuel(smic.horaireCentimes, taux), taux, minutes)
  const branche = tranche.brancheDue ? (input.minimumConventionnelMensuelCentimes ?? 0) : 0
  if (branche * PART_BRANCHE <= smic.mensuelCentimes * 100) return { taux, base: 'SMIC', ...legal }
  const horaire = montantHoraire(branche, PART_BRANCHE)
  return { taux: PART_BRANCHE, base: 'SMC', ...amounts(branche, horaire, PART_BRANCHE, minutes) }
}

/** What is due in a stretch of days of one band, cut at each rise of the SMIC. */
export function montantsOf(
  input: RemunerationInput,
  { debut, fin }: { readonly debut: DateIso; readonly fin: DateIso },
  tranche: Tranche,
  niveau: Niveau,
): Montant[] {
  const releves = smicTable(input.departement)
    .map(({ depuis }) => depuis)
    .filter((depuis) => depuis > debut && depuis <= fin)
  return [debut, ...releves].flatMap((depuis, i): Montant[] => {
    const smic = smicAt(maxDate(depuis, debut), input.departement)
    if (!smic) return []
    const suivant = releves[i]
    return [
      {
        debut: depuis,
        fin: suivant ? addDays(suivant, -1) : fin,
        smic,
        ...duAt(input, tranche, niveau, smic),
      },
    ]
  })
}
