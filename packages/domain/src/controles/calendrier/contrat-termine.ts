import { avertissement } from '../constat.ts'
import { day } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** A contract that is already over. */
export const contratTermine: Regle = ({ contrat }, { aujourdhui }) => {
  const fin = day(contrat.dateFin)
  if (fin === null || fin >= aujourdhui) return []
  return [avertissement('contrat_termine', 'contrat.dateFin', MESSAGES.contratTermine)]
}
