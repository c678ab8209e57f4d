import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { given } from '../../../../controles/lecture.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.numeroContratPrecedent'

/** The number of the contract amended is required; that of a contract followed by this one is asked. @source notice 51649#09 */
export const numeroPrecedent: Regle = ({ contrat }) => {
  if (given(contrat.numeroContratPrecedent) !== null) return []
  if (isAvenant(contrat.type)) return [bloquant('champ_requis', CHEMIN, MESSAGES.numeroRequis)]
  return contrat.type?.startsWith('2') === true
    ? [avertissement('numero_precedent', CHEMIN, MESSAGES.numeroConseille)]
    : []
}
