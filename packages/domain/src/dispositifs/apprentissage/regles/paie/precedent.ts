import { avertissement } from '../../../../controles/constat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Without the previous contract, its floor cannot be checked. @source art. D6222-29 C. trav. */
export const precedent: Regle = ({ contrat }) => {
  if (contrat.type !== '21' && contrat.type !== '22') return []
  if (contrat.precedent !== null && contrat.precedent.diplomeObtenu !== null) return []
  return [avertissement('precedent_inconnu', 'contrat.precedent', MESSAGES.precedent, 'D6222-29')]
}
