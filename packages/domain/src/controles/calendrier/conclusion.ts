import { bloquant } from '../constat.ts'
import { day, isAvenant } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** The contract is signed before the employment; an amendment, during it. @source art. L6222-4 C. trav. */
export const conclusion: Regle = ({ contrat }) => {
  const signature = day(contrat.dateConclusion)
  const debut = day(contrat.dateDebutExecution)
  if (signature === null || debut === null || isAvenant(contrat.type) || signature <= debut) return []
  return [bloquant('conclusion_tardive', 'contrat.dateConclusion', MESSAGES.conclusionTardive, 'L6222-4')]
}
