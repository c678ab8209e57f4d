import { missingChamps } from '../../../../champs/completude.ts'
import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { representantLegalRequis } from '../../../../controles/personne/representant-legal.ts'
import { SECTIONS } from '../../champs/sections.ts'
import { startOrToday } from '../jour-de-reference.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** A minor who is not emancipated is represented. @source art. L6221-1 C. trav.; Cerfa 10103*14 */
export const representant: Regle = (contrat, contexte) => {
  const date = day(contrat.contrat.dateConclusion) ?? startOrToday(contrat, contexte)
  if (!representantLegalRequis(contrat.apprenti, date)) return []
  const chemin = 'apprenti.representantLegal'
  if (contrat.apprenti.representantLegal === null)
    return [bloquant('representant_legal', chemin, MESSAGES.representantLegal, 'L6221-1')]
  return missingChamps(SECTIONS, contrat, chemin).map(({ chemin, requis }) =>
    bloquant('representant_legal', chemin, requis, 'L6221-1'),
  )
}
