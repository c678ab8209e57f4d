import { IDCC_INTERIMAIRES } from '../../../codes/idcc.ts'
import { avertissement, bloquant } from '../../../controles/constat.ts'
import { given } from '../../../controles/lecture.ts'
import { normalizeIdcc } from '../../../identifiants/codes-metier.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

/** A private person has a number of their own at the URSSAF, and is no agency. @source Cerfa 12434*05 */
export const particulier: Regle = ({ employeur, contrat }) => {
  if (employeur.particulierEmployeur !== true) return []
  const controles = []
  if (given(employeur.numeroUrssaf) === null)
    controles.push(bloquant('champ_requis', 'employeur.numeroUrssaf', MESSAGES.numeroUrssaf))
  if (enTravailTemporaire(contrat.nature))
    controles.push(
      bloquant(
        'particulier_interim',
        'employeur.particulierEmployeur',
        MESSAGES.particulierInterim,
        'L6325-23',
      ),
    )
  return controles
}

/** Temporary workers are under the agreement 2378. @source notice 51650#09 */
export const interimIdcc: Regle = ({ employeur, contrat }) => {
  const code = given(employeur.codeIdcc)
  if (!enTravailTemporaire(contrat.nature) || code === null || normalizeIdcc(code) === IDCC_INTERIMAIRES)
    return []
  return [avertissement('interim_idcc', 'employeur.codeIdcc', MESSAGES.interimIdcc)]
}
