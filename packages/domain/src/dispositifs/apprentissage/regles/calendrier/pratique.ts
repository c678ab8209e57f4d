import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { addMonths } from '../../../../dates/arithmetique.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.dateDebutFormationPratique'
const MOIS_MAX = 3

/** Practice with the employer begins within three months of the start. @source art. L6222-12 C. trav. */
export const pratique: Regle = ({ contrat }) => {
  const date = day(contrat.dateDebutFormationPratique)
  const debut = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (date === null || debut === null) return []
  if (date < debut) return [bloquant('pratique_avant_debut', CHEMIN, MESSAGES.pratiqueAvant, 'L6222-12')]
  if (date > addMonths(debut, MOIS_MAX))
    return [bloquant('pratique_tardive', CHEMIN, MESSAGES.pratiqueTardive, 'L6222-12')]
  if (fin !== null && fin >= debut && date > fin)
    return [bloquant('pratique_apres_fin', CHEMIN, MESSAGES.pratiqueApresFin)]
  return []
}
