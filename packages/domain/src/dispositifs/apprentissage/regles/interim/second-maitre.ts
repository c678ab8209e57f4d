import { avertissement } from '../../../../controles/constat.ts'
import { given } from '../../../../controles/lecture.ts'
import { enTravailTemporaire } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** In temporary work there is a maître in the agency and one in the user company. @source art. L6226-1 C. trav. */
export const secondMaitre: Regle = ({ contrat, maitres }) => {
  if (!enTravailTemporaire(contrat.modeContractuel) || given(maitres.maitre2?.nomNaissance ?? null) !== null)
    return []
  return [avertissement('interim_second_maitre', 'maitres.maitre2', MESSAGES.secondMaitre, 'L6226-1')]
}
