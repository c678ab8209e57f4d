import { OPERATIONS } from '@mon-espace/domain/api'
import { callerOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { readAvis, saveAvis } from './avis.ts'

/** Which mails one gets. */
export function bindAvis(bind: Bind): void {
  bind(OPERATIONS.readAvis, async (appel) => ({
    body: await readAvis(appel.deps.db, callerOf(appel).compteId),
  }))

  bind(OPERATIONS.updateAvis, (appel) =>
    appel.write(async (trx) => ({ body: await saveAvis(trx, callerOf(appel).compteId, appel.corps) })),
  )
}
