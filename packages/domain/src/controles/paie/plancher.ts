import { formatEuros } from '../../montants/format.ts'
import { computeRemuneration } from '../../remuneration/remuneration.ts'
import { remunerationInputOf } from '../../remuneration/remuneration-contrat.ts'
import { checkRemuneration } from '../../remuneration/verification.ts'
import { bloquant } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** No period, nor the pay at hire, is under the legal minimum. @source art. D6222-26 to D6222-32, D6224-2 4° C. trav. */
export const plancher: Regle = (contrat) => {
  const input = remunerationInputOf(contrat)
  if (!input) return []
  const minimum = computeRemuneration(input)
  const { remuneration, salaireBrutMensuelCentimes: salaire, smcMensuelCentimes } = contrat.contrat
  const lignes = remuneration ? checkRemuneration(remuneration, minimum, smcMensuelCentimes) : []
  const controles = lignes.map(({ index, champ, code, message, article }) =>
    bloquant(code, `contrat.remuneration.${index}.${champ}`, message, article),
  )
  if (salaire !== null && salaire < minimum.salaireEmbaucheCentimes) {
    const message = MESSAGES.salaireMinimum(formatEuros(minimum.salaireEmbaucheCentimes))
    controles.push(
      bloquant('salaire_sous_minimum', 'contrat.salaireBrutMensuelCentimes', message, 'D6222-26'),
    )
  }
  return controles
}
