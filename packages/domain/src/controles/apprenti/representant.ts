import { representantLegalRequis } from '../../apprenti/representant-legal.ts'
import { bloquant } from '../constat.ts'
import { day, startOrToday, textAt } from '../lecture.ts'
import { CHAMPS_REPRESENTANT, MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** A minor who is not emancipated is represented. @source art. L6221-1 C. trav.; Cerfa 10103*14 */
export const representant: Regle = (contrat, contexte) => {
  const date = day(contrat.contrat.dateConclusion) ?? startOrToday(contrat, contexte)
  if (!representantLegalRequis(contrat.apprenti, date)) return []
  const chemin = 'apprenti.representantLegal'
  if (contrat.apprenti.representantLegal === null)
    return [bloquant('representant_legal', chemin, MESSAGES.representantLegal, 'L6221-1')]
  return Object.entries(CHAMPS_REPRESENTANT)
    .filter(([champ]) => textAt(contrat, `${chemin}.${champ}`) === null)
    .map(([champ, message]) => bloquant('representant_legal', `${chemin}.${champ}`, message, 'L6221-1'))
}
