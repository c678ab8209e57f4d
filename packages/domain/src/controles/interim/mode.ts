import { normalizeIdcc } from '../../identifiants/codes-metier.ts'
import { avertissement, bloquant } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** Collective agreement of the temporary workers of an agency; its permanent staff has another, 1413. */
const IDCC_INTERIMAIRES = '2378'

/** Mode 3 is for agencies: employeur spécifique 1, IDCC 2378. @source art. L6226-1 C. trav.; notice 51649#09 */
export const mode: Regle = ({ contrat, employeur }) => {
  if (contrat.modeContractuel !== '3') return []
  const controles = []
  const { employeurSpecifique: specifique, codeIdcc } = employeur
  if (specifique !== null && specifique !== '1')
    controles.push(
      bloquant('interim_specifique', 'employeur.employeurSpecifique', MESSAGES.interimSpecifique, 'L6226-1'),
    )
  if (codeIdcc !== null && normalizeIdcc(codeIdcc) !== IDCC_INTERIMAIRES)
    controles.push(avertissement('interim_idcc', 'employeur.codeIdcc', MESSAGES.interimIdcc))
  return controles
}
