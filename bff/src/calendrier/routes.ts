import { OPERATIONS } from '@mon-espace/domain/api'
import { throttleAddress } from '../comptes/throttle.ts'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { readConnecte } from '../sessions/sessions.ts'
import { closeAdresse, openAdresse, ownerOf, readAdresse } from './adresse.ts'
import { drawCalendrier } from './flux.ts'

/** Deadlines as a calendar. */
export function bindCalendrier(bind: Bind): void {
  bind(OPERATIONS.readCalendrier, async (appel) => ({
    body: await readAdresse(appel.deps.db, callerOf(appel).compteId),
  }))

  bind(OPERATIONS.openCalendrier, (appel) =>
    appel.write(async (trx) => ({ body: await openAdresse(trx, appel.deps, callerOf(appel).compteId) })),
  )

  bind(OPERATIONS.closeCalendrier, (appel) =>
    appel.write(async (trx) => {
      await closeAdresse(trx, callerOf(appel).compteId)
      return {}
    }),
  )

  bind(OPERATIONS.readFlux, async (appel) => {
    const { deps } = appel
    await throttleAddress(appel, 'calendrierAdresse')
    const compteId = await ownerOf(deps.db, param(appel, 'jeton'))
    return {
      raw: await drawCalendrier(deps, await readConnecte(deps.db, compteId)),
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
    }
  })
}
