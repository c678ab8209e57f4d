import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { dureeContrat, exceedsMonths, formatDuree, fullMonths } from '../../../../dates/duree.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const MOIS_MIN = 6
const MOIS_MAX = 48

/** Months of a period; none while one of its days is missing or they are out of order. */
function months(debut: string | null, fin: string | null): number | null {
  const [de, a] = [day(debut), day(fin)]
  return de === null || a === null || a < de ? null : fullMonths(dureeContrat(de, a))
}

/**
 * Training of less than six months or more than four years is most often a slip of the finger. A warning: the law bounds
 * the contract, not the training, which may begin three months later. Nothing of a short one after a rupture or in a
 * contract that is too short itself.
 * @source art. L6222-7-1 and L6222-12 C. trav.
 */
export const dureeFormation: Regle = ({ contrat, formation }) => {
  const debut = day(formation.dateDebut)
  const fin = day(formation.dateFinEpreuves)
  const execution = day(contrat.dateDebutExecution)
  if (debut === null || fin === null || fin < debut || (execution !== null && fin < execution)) return []
  const longueur = dureeContrat(debut, fin)
  const contratCourt = (months(contrat.dateDebutExecution, contrat.dateFin) ?? 0) < MOIS_MIN
  const excusee = contratCourt || contrat.type === '23' || isAvenant(contrat.type)
  const courte = fullMonths(longueur) < MOIS_MIN && !excusee
  if (!courte && !exceedsMonths(longueur, MOIS_MAX)) return []
  const message = MESSAGES.dureeFormation(formatDuree(longueur))
  return [avertissement('duree_formation', 'formation.dateFinEpreuves', message, 'L6222-7-1')]
}
