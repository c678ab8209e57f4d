import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { daysCovered } from '../../../../dates/arithmetique.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'formation.dureeHeures'
const HEURES_MAX = 9999
/** Legal hours of a year of work. @source art. L3121-41 C. trav. */
const HEURES_PAR_AN = 1607
const PART_MINIMALE = 25

/** Training hours: a quarter of the contract at least; those at a distance are among them. @source art. L6211-2 C. trav. */
export const heures: Regle = ({ contrat, formation }) => {
  const { dureeHeures, heuresDistance } = formation
  if (dureeHeures === null) return []
  if (!(dureeHeures > 0 && dureeHeures <= HEURES_MAX))
    return [bloquant('heures_formation', CHEMIN, MESSAGES.heuresFormation)]
  if (heuresDistance !== null && !(heuresDistance >= 0 && heuresDistance <= dureeHeures))
    return [bloquant('heures_distance', 'formation.heuresDistance', MESSAGES.heuresDistance)]
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (debut === null || fin === null || fin < debut || contrat.type === '23') return []
  const minimum = Math.floor((daysCovered(debut, fin) * HEURES_PAR_AN * PART_MINIMALE) / (365 * 100))
  if (dureeHeures >= minimum) return []
  return [avertissement('heures_minimales', CHEMIN, MESSAGES.heuresMinimales(minimum), 'L6211-2')]
}
