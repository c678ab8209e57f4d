import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** The contract is signed before the employment; an amendment, during it. @source art. L6222-4 C. trav. */
export const conclusion: Regle = ({ contrat }) => {
  const signature = day(contrat.dateConclusion)
  const debut = day(contrat.dateDebutExecution)
  if (signature === null || debut === null || isAvenant(contrat.type) || signature <= debut) return []
  return [bloquant('conclusion_tardive', 'contrat.dateConclusion', MESSAGES.conclusionTardive, 'L6222-4')]
}
