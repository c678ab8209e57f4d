import { formatEuros } from '../../montants/format.ts'
import { deductionRepasMax } from '../../remuneration/avantages.ts'
import { avertissement } from '../constat.ts'
import { day } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** A meal taken off the pay for more than 75 % of its social-security value. @source art. D6222-33 C. trav. */
export const avantages: Regle = ({ contrat }) => {
  const debut = day(contrat.dateDebutExecution)
  const maximum = debut === null ? null : deductionRepasMax(debut)
  const repas = contrat.avantages.nourritureCentimes
  if (maximum === null || repas === null || repas <= maximum) return []
  const message = MESSAGES.repas(formatEuros(maximum))
  return [avertissement('avantage_repas', 'contrat.avantages.nourritureCentimes', message, 'D6222-33')]
}
