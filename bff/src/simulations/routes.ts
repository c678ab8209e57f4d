import { checkRemunerationInput, computePriseEnCharge, computeRemuneration } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import * as professionnalisation from '@mon-espace/domain/professionnalisation'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'

/** @throws Refus 422 at the fields that prevent a pay from being computed */
function refuseFaults(faults: readonly { readonly chemin: string; readonly message: string }[]): void {
  if (faults.length > 0)
    throw refus('corps_invalide', { erreurs: faults.map((f) => ({ ...f, code: 'valeur' })) })
}

/** Pay and funding of a contract that may not exist yet: the domain's own functions, by its kind. */
export function bindSimulations(bind: Bind): void {
  bind(OPERATIONS.simulateRemuneration, async ({ corps }) => {
    if (corps.type === 'professionnalisation') {
      refuseFaults(professionnalisation.checkRemunerationInput(corps))
      return { body: professionnalisation.computeRemuneration(corps) }
    }
    refuseFaults(checkRemunerationInput(corps))
    return { body: computeRemuneration(corps) }
  })

  bind(OPERATIONS.simulatePriseEnCharge, async ({ corps, deps }) => {
    const { pack } = deps.donnees
    if (corps.type === 'professionnalisation')
      return { body: professionnalisation.computePriseEnCharge(corps, pack) }
    if (corps.dateFin < corps.dateDebut)
      throw refus('corps_invalide', {
        erreurs: [
          {
            chemin: 'dateFin',
            code: 'ordre',
            message: 'Indiquez une date de fin postérieure à la date de début.',
          },
        ],
      })
    return { body: computePriseEnCharge(corps, pack) }
  })
}
