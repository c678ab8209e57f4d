import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { addMonths } from '../../../../dates/arithmetique.ts'
import { formatDate } from '../../../../formats/date.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const MOIS = 6

/** Past six months after the conclusion, the hiring aid of the State is lost. @source art. D6243-2 C. trav. */
export const aide: Regle = ({ contrat, employeur }, { aujourdhui }) => {
  const signature = day(contrat.dateConclusion)
  if (signature === null || isAvenant(contrat.type) || employeur.prive === false) return []
  const limite = addMonths(signature, MOIS)
  if (aujourdhui <= limite) return []
  const message = MESSAGES.aidePerdue(formatDate(limite))
  return [avertissement('aide_perdue', 'contrat.dateConclusion', message, 'D6243-2')]
}
