import { OPERATIONS } from '@mon-espace/domain/api'
import { sirenDe } from '../entreprises/etablissements.ts'
import { type Appel, callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { listLivraisons, replayLivraison } from './livraisons.ts'
import { createWebhook, deleteWebhook, listWebhooks, updateWebhook, webhooksOf } from './webhooks.ts'

const PAGE = 25

/** Is the webhook of the path one of the enterprise of the path? */
async function exists(appel: Pick<Appel, 'deps' | 'params'>): Promise<boolean> {
  const ofPath = webhooksOf(appel.deps.db, await sirenDe(appel)).where('id', '=', appel.params.id ?? '')
  return (await ofPath.executeTakeFirst()) !== undefined
}

const numberOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

/** The webhooks of an enterprise and what they were told, for its administrators. */
export function bindWebhooks(bind: Bind): void {
  bind(OPERATIONS.listWebhooks, async (appel) => ({
    body: { elements: await listWebhooks(appel.deps, await sirenDe(appel)) },
  }))

  bind(OPERATIONS.createWebhook, async (appel) => {
    const siren = await sirenDe(appel)
    return appel.write(async (trx) => ({
      body: await createWebhook(trx, appel.deps, callerOf(appel), siren, appel.corps),
    }))
  })

  bind(
    OPERATIONS.updateWebhook,
    async (appel) => {
      const siren = await sirenDe(appel)
      const change = { id: param(appel, 'id'), ...appel.corps }
      return appel.write(async (trx) => ({
        body: await updateWebhook(trx, appel.deps, callerOf(appel), siren, change),
      }))
    },
    { exists },
  )

  bind(
    OPERATIONS.deleteWebhook,
    async (appel) => {
      const row = { id: param(appel, 'id'), siren: await sirenDe(appel) }
      return appel.write(async (trx) => {
        await deleteWebhook(trx, appel.deps, callerOf(appel), row)
        return {}
      })
    },
    { exists },
  )

  bind(
    OPERATIONS.listLivraisons,
    async (appel) => {
      const { curseur, limite = PAGE } = appel.query
      const apres = curseur === undefined ? null : numberOf(curseur)
      if (curseur !== undefined && apres === null) throw refus('requete_invalide')
      return { body: await listLivraisons(appel.deps.db, param(appel, 'id'), { apres, limite }) }
    },
    { exists },
  )

  bind(
    OPERATIONS.replayLivraison,
    (appel) =>
      appel.write(async (trx) => {
        const n = numberOf(param(appel, 'n')) ?? 0
        return { body: await replayLivraison(trx, appel.deps.clock, param(appel, 'id'), n) }
      }),
    { exists },
  )
}
