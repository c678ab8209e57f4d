import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { dureeContrat, exceedsMonths, formatDuree, fullMonths } from '../../../../dates/duree.ts'
import { travailleurHandicape } from '../../questions/handicap.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const MOIS_MIN = 6
const MOIS_MAX = 36
/** Disabled workers and high-level athletes. @source art. R6222-46 and R6222-60 C. trav. */
const MOIS_MAX_ETENDU = 48
/** A failure or a recognition as disabled worker prolongs by a year at the most. @source art. L6222-11, R6222-48 */
const MOIS_PROLONGATION = 12

/** Six months to three years. After a rupture the minimum is waived. @source art. L6222-7-1 and R6222-23-1 C. trav. */
export const duree: Regle = ({ contrat, apprenti }) => {
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (debut === null || fin === null) return []
  if (fin < debut) return [bloquant('fin_avant_debut', 'contrat.dateFin', MESSAGES.finAvantDebut)]
  const longueur = dureeContrat(debut, fin)
  if (fullMonths(longueur) < MOIS_MIN && contrat.type !== '23')
    return [
      bloquant(
        'duree_minimale',
        'contrat.dateFin',
        MESSAGES.dureeMinimale(formatDuree(longueur)),
        'L6222-7-1',
      ),
    ]
  const etendue = travailleurHandicape(apprenti) || apprenti.sportifHautNiveau === true
  const prolongation = contrat.type === '33' || contrat.type === '34' ? MOIS_PROLONGATION : 0
  const maximum = (etendue ? MOIS_MAX_ETENDU : MOIS_MAX) + prolongation
  if (!exceedsMonths(longueur, maximum)) return []
  const message = MESSAGES.dureeMaximale(formatDuree(longueur), maximum)
  return [bloquant('duree_maximale', 'contrat.dateFin', message, 'L6222-7-1')]
}
