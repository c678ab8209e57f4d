import type { Constat } from '../../../../controles/constat.ts'
import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { checkRemunerationContrat } from '../../remuneration/remuneration-contrat.ts'
import type { Regle } from '../regle.ts'

/**
 * Entries that only the computation of the pay refuses: without them the floor could not be checked. What is missing or
 * out of order is told by the other checks.
 * @source art. D6224-2 4° C. trav.
 */
export const calcul: Regle = (contrat) => {
  const { dateDebutExecution, smcMensuelCentimes } = contrat.contrat
  const chemins: Partial<Record<string, string | null>> = {
    dateDebut: day(dateDebutExecution) && 'contrat.dateDebutExecution',
    smcMensuelCentimes: (smcMensuelCentimes ?? 0) > 0 ? 'contrat.smcMensuelCentimes' : null,
    precedent: 'contrat.precedent.dernierTaux',
  }
  return checkRemunerationContrat(contrat).flatMap(({ chemin, message }): Constat[] => {
    const champ = chemins[chemin]
    return champ ? [bloquant('remuneration_incalculable', champ, message, 'D6222-26')] : []
  })
}
