import type { Session } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { type FacteurAttendu, moyensConnexion } from '../second-facteur/moyens.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { Store } from '../store/store.ts'
import { readCookie } from './cookie.ts'
import { PERSONNE } from './vue.ts'

/** A session begun by a right password, which opens nothing before the second factor. */
export interface SessionEntamee {
  readonly sessionId: string
  readonly compteId: string
  readonly facteur: FacteurAttendu
  /** Sealed ID token of the provider that it was begun with. */
  readonly jetonIdentite: string | null
}

/** The begun session of the request’s cookie; null where there is none. */
export async function readEntamee(
  { db, clock, config }: Pick<Deps, 'db' | 'clock' | 'config'>,
  request: Request,
): Promise<SessionEntamee | null> {
  const value = readCookie(request, config.urlPublique)
  if (!value) return null
  const row = await db
    .selectFrom('session')
    .select(['id', 'compte_id', 'facteur', 'jeton_identite'])
    .where('empreinte', '=', empreinte(value))
    .where('facteur', 'is not', null)
    .where('expire_le', '>', instant(clock))
    .executeTakeFirst()
  if (!row) return null
  return {
    sessionId: row.id,
    compteId: row.compte_id,
    facteur: row.facteur as FacteurAttendu,
    jetonIdentite: row.jeton_identite,
  }
}

/** Does this session wait for a second factor? */
export async function isEntamee(db: Store, sessionId: string): Promise<boolean> {
  const row = await db.selectFrom('session').select('facteur').where('id', '=', sessionId).executeTakeFirst()
  return (row?.facteur ?? null) !== null
}

/** What `GET /session` tells of it: nobody is signed in, and what is asked. */
export async function entameeView(
  db: Store,
  { compteId }: Pick<SessionEntamee, 'compteId'>,
): Promise<Session> {
  return { ...PERSONNE, secondFacteur: await moyensConnexion(db, compteId) }
}
