import { activeCompte } from '../comptes/active-compte.ts'
import type { Answer } from '../http/answer.ts'
import type { Appel } from '../http/appel.ts'
import { sealIdToken } from '../identite/id-token.ts'
import { awaitedOf } from '../second-facteur/moyens.ts'
import type { TableCompte } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { rememberAppareil } from './appareils.ts'
import { sessionCookie } from './cookie.ts'
import { entameeView, readEntamee } from './entamee.ts'
import { ENTAMEE_SECONDES, endSessions, openSession, SESSION_SECONDES, toConnecte } from './sessions.ts'
import { sessionView } from './vue.ts'

const NAVIGATEUR_MAX = 200

interface Preuve {
  /** The second factor was proven too. */
  readonly facteurProuve: boolean
  /** What the provider gave; else that of the begun session goes on. */
  readonly idToken?: string
}

/**
 * Opens a session for whoever proved to be the account’s owner, or begins one that waits for the second factor where this
 * proof is not one. A session never survives a sign-in: its value is always new.
 * @throws Refus `compte_non_confirme`, `compte_non_active`
 */
export async function openFor(
  trx: StoreWrite,
  { deps, request, compte: before }: Pick<Appel, 'deps' | 'request' | 'compte'>,
  compte: TableCompte,
  { facteurProuve, idToken }: Preuve,
): Promise<Answer> {
  const { clock, config } = deps
  const droits = await activeCompte(trx, compte)
  const qui = { gestionnaire: compte.gestionnaire === 1, droits }
  const facteur = facteurProuve ? null : await awaitedOf(trx, config, compte.id, qui)
  if (before) await endSessions(trx, before.compteId, before.sessionId)
  const entamee = await readEntamee({ ...deps, db: trx }, request)
  if (entamee) await endSessions(trx, entamee.compteId, entamee.sessionId)
  const jeton_identite = idToken
    ? await sealIdToken(deps.nirCipher, idToken, compte.id)
    : entamee?.compteId === compte.id
      ? entamee.jetonIdentite
      : null
  const navigateur = (request.headers.get('user-agent') ?? '').slice(0, NAVIGATEUR_MAX)
  const { id, value } = await openSession(trx, {
    clock,
    compteId: compte.id,
    navigateur,
    facteur,
    jeton_identite,
  })
  const cookie = (seconds: number) => sessionCookie(value, config.urlPublique, seconds)
  // The device is known once everything was proven on it.
  if (facteur !== null)
    return {
      body: await entameeView(trx, { compteId: compte.id }),
      cookies: [cookie(ENTAMEE_SECONDES)],
    }
  const appareil = await rememberAppareil(trx, deps, request, compte.id)
  return {
    body: await sessionView(trx, toConnecte(compte, id, droits)),
    cookies: [cookie(SESSION_SECONDES), appareil],
  }
}
