import type { Contrat } from '../../dispositifs/apprentissage/champs/sections.ts'
import { formatEuros } from '../../montants/format.ts'
import { deductionMax, deductionRepasMax } from '../../remuneration/avantages.ts'
import type { Constat } from '../constat.ts'
import { avertissement } from '../constat.ts'
import { day } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { ContexteRegle, Regle } from '../types.ts'

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
function logement({ contrat }: Contrat, contexte: ContexteRegle): Constat[] {
  const valeur = contrat.avantages.logementCentimes
  const salaire = valeur === null ? null : contexte.remuneration?.salaireEmbaucheCentimes
  if (valeur === null || salaire == null || valeur <= deductionMax(salaire)) return []
  const message = MESSAGES.logement(formatEuros(deductionMax(salaire)))
  return [avertissement('avantage_logement', `${CHEMIN}.logementCentimes`, message, 'D6222-33')]
}

/** Benefits in kind past their caps. @source art. D6222-33 C. trav. */
export const avantages: Regle = (contrat, contexte) => [...repas(contrat), ...logement(contrat, contexte)]
