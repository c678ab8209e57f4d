import { bloquant } from '../../../../controles/constat.ts'
import { formatEuros } from '../../../../formats/montant.ts'
import type { Contrat } from '../../champs/sections.ts'
import { computeRemuneration } from '../../remuneration/remuneration.ts'
import { remunerationInputOf } from '../../remuneration/remuneration-contrat.ts'
import type { Remuneration } from '../../remuneration/types.ts'
import { checkRemuneration } from '../../remuneration/verification.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/**
 * The pay at hire under which nobody may go. The same employer owes what was received, to the cent, although the rate that
 * gives it is printed in hundredths, rounded up. @source art. D6222-29 C. trav.
 */
function leastAtHire(contrat: Contrat, { salaireEmbaucheCentimes }: Remuneration): number {
  const input = remunerationInputOf(contrat)
  const percu = input?.precedent?.dernierSalaireCentimes
  if (!input || !percu) return salaireEmbaucheCentimes
  const precedent = { ...input.precedent, dernierSalaireCentimes: null }
  const sansPercu = computeRemuneration({ ...input, precedent }).salaireEmbaucheCentimes
  return Math.min(salaireEmbaucheCentimes, Math.max(sansPercu, percu))
}

/** No period, nor the pay at hire, is under the legal minimum. @source art. D6222-26 to D6222-32, D6224-2 4° C. trav. */
export const plancher: Regle = (contrat, contexte) => {
  const minimum = contexte.remuneration?.minimum
  if (!minimum) return []
  const { remuneration, salaireBrutMensuelCentimes: salaire, smcMensuelCentimes } = contrat.contrat
  const lignes = remuneration ? checkRemuneration(remuneration, minimum, smcMensuelCentimes) : []
  const controles = lignes.map(({ index, champ, code, message, article }) =>
    bloquant(code, `contrat.remuneration.${index}.${champ}`, message, article),
  )
  if (salaire === null) return controles
  const salaireMinimum = leastAtHire(contrat, minimum)
  if (salaire < salaireMinimum) {
    const message = MESSAGES.salaireMinimum(formatEuros(salaireMinimum))
    controles.push(
      bloquant('salaire_sous_minimum', 'contrat.salaireBrutMensuelCentimes', message, 'D6222-26'),
    )
  }
  return controles
}
