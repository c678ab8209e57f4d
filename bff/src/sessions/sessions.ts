import type { Deps } from '../deps.ts'
import { instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { newId } from '../store/id.ts'
import type { Magasin } from '../store/magasin.ts'
import type { TableCompte } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { Connecte } from './connecte.ts'
import { readCookie } from './cookie.ts'

/** A session ends twelve hours after sign-in, or after four without a call. */
export const SESSION_SECONDES = 12 * 3600
const INACTIVITE_SECONDES = 4 * 3600
const VUE_SECONDES = 60

type Lecture = Pick<Deps, 'db' | 'clock' | 'config'>

/** Who the request's cookie signs in; null when nobody is. */
export async function readSession(
  { db, clock, config }: Lecture,
  request: Request,
): Promise<Connecte | null> {
  const value = readCookie(request, config.urlPublique)
  if (!value) return null
  const row = await db
    .selectFrom('session')
    .innerJoin('compte', 'compte.id', 'session.compte_id')
    .selectAll('compte')
    .select(['session.id as session_id', 'session.vue_le'])
    .where('session.empreinte', '=', empreinte(value))
    .where('session.expire_le', '>', instant(clock))
    .where('session.vue_le', '>', instantIn(clock, -INACTIVITE_SECONDES))
    .executeTakeFirst()
  if (!row) return null
  if (row.vue_le < instantIn(clock, -VUE_SECONDES))
    await db
      .updateTable('session')
      .set({ vue_le: instant(clock) })
      .where('id', '=', row.session_id)
      .execute()
  return toConnecte(row, row.session_id, await activeDroits(db, row.id))
}

type CompteRow = Pick<
  TableCompte,
  'id' | 'email' | 'civilite' | 'nom' | 'prenom' | 'fonction' | 'telephone' | 'gestionnaire'
>

/** The signed-in view of an account. */
export function toConnecte(row: CompteRow, sessionId: string, droits: Connecte['droits']): Connecte {
  const { email, civilite, nom, prenom, fonction, telephone } = row
  return {
    sessionId,
    compteId: row.id,
    email,
    civilite,
    nom,
    prenom,
    fonction,
    telephone,
    gestionnaire: row.gestionnaire === 1,
    droits,
  }
}

/** Enterprises an account may act for. */
export async function activeDroits(db: Magasin, compteId: string): Promise<Connecte['droits']> {
  const rows = await db
    .selectFrom('rattachement')
    .select(['siren', 'role'])
    .where('compte_id', '=', compteId)
    .where('etat', '=', 'actif')
    .orderBy('cree_le')
    .execute()
  return rows as { siren: string; role: 'employeur' | 'administrateur' }[]
}

/** Opens a session; the value goes to the cookie and nowhere else. */
export async function openSession(
  db: Magasin,
  { clock, compteId, navigateur }: { clock: Deps['clock']; compteId: string; navigateur: string },
): Promise<{ id: string; value: string }> {
  const id = newId()
  const value = newSecret()
  const now = instant(clock)
  await db
    .insertInto('session')
    .values({
      id,
      empreinte: empreinte(value),
      compte_id: compteId,
      ouverte_le: now,
      vue_le: now,
      expire_le: instantIn(clock, SESSION_SECONDES),
      navigateur,
    })
    .execute()
  return { id, value }
}

/** Ends sessions of an account: one of them, or all. */
export async function endSessions(db: Magasin, compteId: string, id?: string): Promise<number> {
  const base = db.deleteFrom('session').where('compte_id', '=', compteId)
  const { numDeletedRows } = await (id === undefined ? base : base.where('id', '=', id)).executeTakeFirst()
  return Number(numDeletedRows)
}
