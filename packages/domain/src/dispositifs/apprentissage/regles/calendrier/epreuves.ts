import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { addMonths } from '../../../../dates/arithmetique.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'formation.dateFinEpreuves'
const MOIS_APRES = 3

/** Exams end after the training and the contract began, before the contract ends, and not long before it. @source art. L6222-7-1 C. trav. */
export const epreuves: Regle = ({ contrat, formation }) => {
  const date = day(formation.dateFinEpreuves)
  const debut = day(formation.dateDebut)
  const execution = day(contrat.dateDebutExecution)
  const fin = day(contrat.dateFin)
  if (date === null) return []
  if (debut !== null && date < debut)
    return [bloquant('epreuves_avant_formation', CHEMIN, MESSAGES.epreuvesAvant)]
  if (execution !== null && date < execution)
    return [bloquant('epreuves_avant_contrat', CHEMIN, MESSAGES.epreuvesAvantContrat, 'L6222-7-1')]
  if (fin === null) return []
  if (date > fin) return [bloquant('epreuves_apres_contrat', CHEMIN, MESSAGES.epreuvesApres, 'L6222-7-1')]
  if (fin <= addMonths(date, MOIS_APRES)) return []
  return [avertissement('fin_contrat_tardive', 'contrat.dateFin', MESSAGES.finTardive, 'L6222-7-1')]
}
