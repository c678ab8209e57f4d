import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { dureeContrat, exceedsMonths } from '../../../../dates/duree.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** The 15 points only go with a contract of a year at the most. @source art. D6222-30 C. trav. */
export const majoration: Regle = ({ contrat }) => {
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (contrat.majoration15 !== true || debut === null || fin === null || fin < debut) return []
  if (!exceedsMonths(dureeContrat(debut, fin), 12)) return []
  return [avertissement('majoration15', 'contrat.majoration15', MESSAGES.majoration, 'D6222-30')]
}
