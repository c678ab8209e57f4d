import { enTravailTemporaire } from '../../interim/interim.ts'
import { avertissement } from '../constat.ts'
import { given } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** In temporary work there is a maître in the agency and one in the user company. @source art. L6226-1 C. trav. */
export const secondMaitre: Regle = ({ contrat, maitres }) => {
  if (!enTravailTemporaire(contrat.modeContractuel) || given(maitres.maitre2?.nomNaissance ?? null) !== null)
    return []
  return [avertissement('interim_second_maitre', 'maitres.maitre2', MESSAGES.secondMaitre, 'L6226-1')]
}
