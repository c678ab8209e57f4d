import { checkRemunerationInput, computePriseEnCharge, computeRemuneration } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'

/** Pay and funding of a contract that may not exist yet: the domain's own functions. */
export function bindSimulations(bind: Bind): void {
  bind(OPERATIONS.simulateRemuneration, async ({ corps }) => {
    const faults = checkRemunerationInput(corps)
    if (faults.length > 0)
      throw refus('corps_invalide', { erreurs: faults.map((f) => ({ ...f, code: 'valeur' })) })
    return { body: computeRemuneration(corps) }
  })

  bind(OPERATIONS.simulatePriseEnCharge, async ({ corps, deps }) => {
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
    return { body: computePriseEnCharge(corps, deps.donnees.pack) }
  })
}
