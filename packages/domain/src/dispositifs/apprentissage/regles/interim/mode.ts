import { IDCC_INTERIMAIRES } from '../../../../codes/idcc.ts'
import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { normalizeIdcc } from '../../../../identifiants/codes-metier.ts'
import { enTravailTemporaire, isAgence } from '../../questions/interim.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Mode 3 is for agencies: employeur spécifique 1, IDCC 2378. @source art. L6226-1 C. trav.; notice 51649#09 */
export const mode: Regle = ({ contrat, employeur }) => {
  if (!enTravailTemporaire(contrat.modeContractuel)) return []
  const controles = []
  const { employeurSpecifique: specifique, codeIdcc } = employeur
  if (specifique !== null && !isAgence(specifique))
    controles.push(
      bloquant('interim_specifique', 'employeur.employeurSpecifique', MESSAGES.interimSpecifique, 'L6226-1'),
    )
  if (codeIdcc !== null && normalizeIdcc(codeIdcc) !== IDCC_INTERIMAIRES)
    controles.push(avertissement('interim_idcc', 'employeur.codeIdcc', MESSAGES.interimIdcc))
  return controles
}
