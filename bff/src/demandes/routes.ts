import { OPERATIONS } from '@mon-espace/domain/api'
import { throttleAddress } from '../comptes/throttle.ts'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { createDemande, readDemande } from './demandes.ts'
import { verifyDemande } from './jws.ts'

/** The portal's hand-over. */
export function bindDemandes(bind: Bind): void {
  bind(OPERATIONS.createDemande, async (appel) => {
    await throttleAddress(appel, 'portailAdresse')
    const jws = new TextDecoder().decode(appel.brut ?? new Uint8Array()).trim()
    const signee = await verifyDemande(appel.deps, jws)
    return appel.write(async (trx) => ({ body: await createDemande(trx, appel.deps, signee) }))
  })

  bind(OPERATIONS.readDemande, async (appel) => {
    const { db, clock } = appel.deps
    return { body: await readDemande(db, clock, callerOf(appel), param(appel, 'id')) }
  })
}
