import { bloquant } from '../../../../controles/constat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Years of the cycle already done: none to four. @source art. D6222-28-1 C. trav. */
export const anneesEffectuees: Regle = ({ contrat }) => {
  const annees = contrat.anneesDejaEffectuees
  if (annees === null || (Number.isInteger(annees) && annees >= 0 && annees <= 4)) return []
  return [
    bloquant('annees_effectuees', 'contrat.anneesDejaEffectuees', MESSAGES.anneesEffectuees, 'D6222-28-1'),
  ]
}
