import { type EtatCompte, OPERATIONS } from '@mon-espace/domain/api'
import { etatCompte } from '../comptes/etat.ts'
import { callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import type { TableCompte } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { rememberAppareil } from './appareils.ts'
import { sessionCookie } from './cookie.ts'
import { activeDroits, endSessions, openSession, SESSION_SECONDES, toConnecte } from './sessions.ts'
import { checkCredentials } from './sign-in.ts'
import { sessionView } from './vue.ts'

const NAVIGATEUR_MAX = 200

const FERME: Partial<Record<EtatCompte, string>> = {
  suspendu:
    'L’administrateur de votre entreprise a suspendu votre accès : lui seul peut le rétablir. Adressez-vous à lui.',
  refuse:
    'L’administrateur de votre entreprise n’a pas accepté votre demande d’accès : lui seul peut revenir sur sa réponse. Adressez-vous à lui.',
}

/** Why the right password opens nothing: `etat` tells who waits from who was suspended or refused. */
async function notActive(db: Store, compte: TableCompte) {
  const etat = await etatCompte(db, compte)
  const detail = FERME[etat]
  return refus('compte_non_active', { membres: { etat }, ...(detail ? { detail } : {}) })
}

/** Sign-in, sign-out, and one's open sessions. */
export function bindSessions(bind: Bind): void {
  bind(OPERATIONS.readSession, async ({ deps, compte }) => ({ body: await sessionView(deps.db, compte) }))

  bind(OPERATIONS.openSession, async (appel) => {
    const { deps, corps, request } = appel
    const { clock, config } = deps
    const row = await checkCredentials(appel, corps.email, corps.motDePasse)
    if (row.confirme_le === null) throw refus('compte_non_confirme')
    const droits = await activeDroits(deps.db, row.id)
    if (row.gestionnaire !== 1 && droits.length === 0) throw await notActive(deps.db, row)
    const navigateur = (request.headers.get('user-agent') ?? '').slice(0, NAVIGATEUR_MAX)
    return appel.write(async (trx) => {
      // A session never survives a sign-in: its value is always new.
      if (appel.compte) await endSessions(trx, appel.compte.compteId, appel.compte.sessionId)
      const { id, value } = await openSession(trx, { clock, compteId: row.id, navigateur })
      const appareil = await rememberAppareil(trx, deps, request, row.id)
      return {
        body: await sessionView(trx, toConnecte(row, id, droits)),
        cookies: [sessionCookie(value, config.urlPublique, SESSION_SECONDES), appareil],
      }
    })
  })

  bind(OPERATIONS.closeSession, async (appel) => {
    const { deps, compte, query } = appel
    if (compte)
      await endSessions(deps.db, compte.compteId, query.partout === 'true' ? undefined : compte.sessionId)
    return {
      body: await sessionView(deps.db, null),
      cookies: [sessionCookie(null, deps.config.urlPublique, 0)],
    }
  })

  bind(OPERATIONS.listSessions, async (appel) => {
    const { compteId, sessionId } = callerOf(appel)
    const rows = await appel.deps.db
      .selectFrom('session')
      .selectAll()
      .where('compte_id', '=', compteId)
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
