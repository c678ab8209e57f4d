import { OPERATIONS } from '@mon-espace/domain/api'
import { acteurDe } from '../dossiers/appel-dossier.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import { callerOf, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { coteOf } from './cote.ts'
import { requireFil, sendMessage } from './ecrire.ts'
import { readFil } from './fil.ts'
import { throttleEnvoi } from './limites.ts'
import { markRead } from './lire.ts'
import { sujetsOf } from './sujets.ts'

/** Messages between the enterprise of a dossier and the OPCO. */
export function bindMessages(bind: Bind): void {
  bind(OPERATIONS.listMessages, async (appel) => {
    const { deps } = appel
    const row = dossierOf(appel)
    const fil = await readFil(deps.db, dispositifOf(deps, row), row, coteOf(acteurDe(appel).role))
    return { body: fil, version: row.version }
  })

  bind(
    OPERATIONS.sendMessage,
    async (appel) => {
      const { deps, corps } = appel
      const { id, version } = dossierOf(appel)
      await throttleEnvoi(deps, callerOf(appel).compteId)
      return appel.write(async (trx) => ({
        body: await sendMessage(trx, deps, acteurDe(appel), { id, ...corps }),
        version,
      }))
    },
    { guard: (appel) => requireFil(dossierOf(appel)) },
  )

  bind(OPERATIONS.markMessagesRead, (appel) => {
    const { deps, corps } = appel
    const { id, version } = dossierOf(appel)
    return appel.write(async (trx) => ({
      body: { nonLus: await markRead(trx, deps, acteurDe(appel), { id, ...corps }) },
      version,
    }))
  })

  bind(OPERATIONS.listSujets, async (appel) => {
    const { deps } = appel
    const row = dossierOf(appel)
    const elements = sujetsOf(dispositifOf(deps, row), await dossierPieces(deps.db, deps, row, []))
    return { body: { elements }, version: row.version }
  })
}
