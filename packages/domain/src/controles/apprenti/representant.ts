import { representantLegalRequis } from '../../apprenti/representant-legal.ts'
import { missingChamps } from '../../champs/completude.ts'
import { SECTIONS } from '../../dispositifs/apprentissage/champs/sections.ts'
import { bloquant } from '../constat.ts'
import { day, startOrToday } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

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
