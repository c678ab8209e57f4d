import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** A contract that is already over. */
export const contratTermine: Regle = ({ contrat }, { aujourdhui }) => {
  const fin = day(contrat.dateFin)
  if (fin === null || fin >= aujourdhui) return []
  return [avertissement('contrat_termine', 'contrat.dateFin', MESSAGES.contratTermine)]
}
