import type { Constat } from '../../../../controles/constat.ts'
import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { formatEuros } from '../../../../formats/montant.ts'
import type { Contrat } from '../../champs/sections.ts'
import { deductionMax, deductionRepasMax } from '../../remuneration/avantages.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.avantages'

/** A meal taken off for more than 75 % of its social-security value. */
function repas({ contrat }: Contrat): Constat[] {
  const debut = day(contrat.dateDebutExecution)
  const maximum = debut === null ? null : deductionRepasMax(debut)
  const valeur = contrat.avantages.nourritureCentimes
  if (maximum === null || valeur === null || valeur <= maximum) return []
  const message = MESSAGES.repas(formatEuros(maximum))
  return [avertissement('avantage_repas', `${CHEMIN}.nourritureCentimes`, message, 'D6222-33')]
}

/** Lodging alone taken off for more than three quarters of the pay. */
const logement: Regle = ({ contrat }, contexte) => {
  const valeur = contrat.avantages.logementCentimes
  const salaire = valeur === null ? null : contexte.remuneration?.salaireEmbaucheCentimes
  if (valeur === null || salaire == null || valeur <= deductionMax(salaire)) return []
  const message = MESSAGES.logement(formatEuros(deductionMax(salaire)))
  return [avertissement('avantage_logement', `${CHEMIN}.logementCentimes`, message, 'D6222-33')]
}

/** Benefits in kind past their caps. @source art. D6222-33 C. trav. */
export const avantages: Regle = (contrat, contexte) => [...repas(contrat), ...logement(contrat, contexte)]
