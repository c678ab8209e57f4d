import { OPERATIONS } from '@mon-espace/domain/api'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { deleteVue, keepVue, listVues } from './vues.ts'

/** Views that people keep of their lists. */
export function bindVues(bind: Bind): void {
  bind(OPERATIONS.listVues, async (appel) => ({
    body: { elements: await listVues(appel.deps.db, callerOf(appel).compteId) },
  }))

  bind(OPERATIONS.createVue, (appel) =>
    appel.write(async (trx) => ({
      body: await keepVue(trx, appel.deps.clock, callerOf(appel).compteId, appel.corps),
    })),
  )

  bind(OPERATIONS.deleteVue, (appel) =>
    appel.write(async (trx) => {
      await deleteVue(trx, callerOf(appel).compteId, param(appel, 'id'))
      return {}
    }),
  )
}
