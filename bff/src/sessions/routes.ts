import { OPERATIONS } from '@mon-espace/domain/api'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { endAddressOf } from '../identite/id-token.ts'
import { requirePassword } from '../identite/porte.ts'
import { sessionCookie } from './cookie.ts'
import { entameeView, readEntamee } from './entamee.ts'
import { openFor } from './open-for.ts'
import { endSessions } from './sessions.ts'
import { checkCredentials } from './sign-in.ts'
import { nobodyView, sessionView } from './vue.ts'

/** Sign-in, sign-out, and one's open sessions. */
export function bindSessions(bind: Bind): void {
  bind(OPERATIONS.readSession, async ({ deps, compte, request }) => {
    const entamee = compte ? null : await readEntamee(deps, request)
    if (entamee) return { body: await entameeView(deps.db, entamee) }
    return { body: compte ? await sessionView(deps.db, compte) : nobodyView(deps) }
  })

  bind(OPERATIONS.openSession, async (appel) => {
    requirePassword(appel.deps)
    const { email, motDePasse } = appel.corps
    const compte = await checkCredentials(appel, email, motDePasse)
    return appel.write((trx) => openFor(trx, appel, compte, { facteurProuve: false }))
  })

  bind(OPERATIONS.closeSession, async (appel) => {
    const { deps, compte, query, request } = appel
    const entamee = compte ? null : await readEntamee(deps, request)
    const ended = compte ?? entamee
    const deconnexion = ended ? await endAddressOf(deps, ended) : undefined
    if (entamee) await endSessions(deps.db, entamee.compteId, entamee.sessionId)
    if (compte)
      await endSessions(deps.db, compte.compteId, query.partout === 'true' ? undefined : compte.sessionId)
    return {
      body: { ...nobodyView(deps), ...(deconnexion ? { deconnexion } : {}) },
      cookies: [sessionCookie(null, deps.config.urlPublique, 0)],
    }
  })

  bind(OPERATIONS.listSessions, async (appel) => {
    const { compteId, sessionId } = callerOf(appel)
    const rows = await appel.deps.db
      .selectFrom('session')
      .selectAll()
      .where('compte_id', '=', compteId)
      .where('facteur', 'is', null)
      .where('expire_le', '>', appel.deps.clock.now().toISOString())
      .orderBy('ouverte_le', 'desc')
      .orderBy('id')
      .execute()
    return {
      body: {
        elements: rows.map((row) => ({
          id: row.id,
          ouverteLe: row.ouverte_le,
          vueLe: row.vue_le,
          navigateur: row.navigateur,
          courante: row.id === sessionId,
        })),
      },
    }
  })

  bind(OPERATIONS.revokeSession, async (appel) => {
    const ended = await endSessions(appel.deps.db, callerOf(appel).compteId, param(appel, 'id'))
    if (ended === 0) throw refus('introuvable')
    return {}
  })
}
