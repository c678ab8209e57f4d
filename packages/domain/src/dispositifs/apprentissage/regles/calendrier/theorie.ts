import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { addMonths } from '../../../../dates/arithmetique.ts'
import type { Contrat } from '../../champs/sections.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'formation.dateDebut'
const MOIS_MAX = 3

/** Trainees who were already at the CFA: before any contract (7), or after a rupture (8). */
const DEJA_AU_CFA = ['7', '8']

/** After a rupture, and in an amendment, the training began long before. */
function resumed({ contrat, apprenti }: Contrat): boolean {
  return contrat.type === '23' || isAvenant(contrat.type) || apprenti.situationAvantContrat === '8'
}

/**
 * Training begins within three months of the start of the contract, and three months before it at the most.
 * @source art. L6222-12 and L6222-12-1 C. trav.
 */
export const theorie: Regle = (contrat) => {
  const date = day(contrat.formation.dateDebut)
  const debut = day(contrat.contrat.dateDebutExecution)
  if (date === null || debut === null) return []
  if (date > addMonths(debut, MOIS_MAX))
    return [bloquant('theorie_tardive', CHEMIN, MESSAGES.theorieTardive, 'L6222-12')]
  if (resumed(contrat)) return []
  if (date < addMonths(debut, -MOIS_MAX))
    return [bloquant('theorie_precoce', CHEMIN, MESSAGES.theoriePrecoce, 'L6222-12-1')]
  if (date >= debut || DEJA_AU_CFA.includes(contrat.apprenti.situationAvantContrat ?? '')) return []
  return [avertissement('theorie_avant_contrat', CHEMIN, MESSAGES.theorieAvant, 'L6222-12-1')]
}
