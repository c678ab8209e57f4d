import { OPERATIONS } from '@mon-espace/domain/api'
import { sirenDe } from '../entreprises/etablissements.ts'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { createCle, deleteCle, isCleOf, listCles } from './cles.ts'

/** The keys of access of an enterprise, for its administrators. */
export function bindCles(bind: Bind): void {
  bind(OPERATIONS.listCles, async (appel) => ({
    body: { elements: await listCles(appel.deps.db, await sirenDe(appel)) },
  }))

  bind(OPERATIONS.createCle, async (appel) => {
    const siren = await sirenDe(appel)
    return appel.write(async (trx) => ({
      body: await createCle(trx, appel.deps, callerOf(appel), siren, appel.corps),
    }))
  })

  bind(
    OPERATIONS.deleteCle,
    async (appel) => {
      const siren = await sirenDe(appel)
      return appel.write(async (trx) => {
        await deleteCle(trx, appel.deps, callerOf(appel), siren, param(appel, 'id'))
        return {}
      })
    },
    {
      exists: async (appel) => isCleOf(appel.deps.db, await sirenDe(appel), appel.params.id ?? ''),
    },
  )
}
