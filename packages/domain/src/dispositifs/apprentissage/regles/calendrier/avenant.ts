import { bloquant } from '../../../../controles/constat.ts'
import { day, given } from '../../../../controles/lecture.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.dateEffetAvenant'

/** An amendment takes effect on a day of the contract. @source art. D6224-5 C. trav.; notice 51649#09 */
export const avenant: Regle = ({ contrat }) => {
  if (!isAvenant(contrat.type)) return []
  const effet = day(contrat.dateEffetAvenant)
  if (given(contrat.dateEffetAvenant) === null)
    return [bloquant('champ_requis', CHEMIN, MESSAGES.effetAvenant, 'D6224-5')]
  if (effet === null) return []
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if ((debut === null || effet >= debut) && (fin === null || effet <= fin)) return []
  return [bloquant('effet_avenant', CHEMIN, MESSAGES.effetAvenantHors, 'D6224-5')]
}
