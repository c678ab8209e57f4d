import type { Acces } from '@mon-espace/domain/api'
import type { Connecte, Droit } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import type { FacteurAttendu } from '../second-facteur/moyens.ts'
import { instant, instantIn } from '../store/clock.ts'
import { compiled } from '../store/compiled.ts'
import { empreinte } from '../store/empreinte.ts'
import { newId } from '../store/id.ts'
import type { TableCompte } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'
import type { Store } from '../store/store.ts'
import { readCookie } from './cookie.ts'

/** A session ends twelve hours after sign-in, or after four without a call. */
export const SESSION_SECONDES = 12 * 3600
/** What waits for its second factor does not wait long. */
export const ENTAMEE_SECONDES = 10 * 60
const INACTIVITE_SECONDES = 4 * 3600
const VUE_SECONDES = 60

type Lecture = Pick<Deps, 'db' | 'clock' | 'config'>

interface Presente {
  readonly empreinte: string
  readonly maintenant: string
  readonly inactifDepuis: string
}

/** The account behind a session, once for each of its rights: this question comes before every answer. */
const sessionRows = compiled((db, { empreinte, maintenant, inactifDepuis }: Presente) =>
  db
    .selectFrom('session')
    .innerJoin('compte', 'compte.id', 'session.compte_id')
    .leftJoin('rattachement', (on) =>
      on.onRef('rattachement.compte_id', '=', 'compte.id').on('rattachement.etat', '=', 'actif'),
    )
    .leftJoin('rattachement_etablissement as limite', 'limite.rattachement_id', 'rattachement.id')
    .select([
      'compte.id',
      'compte.email',
      'compte.civilite',
      'compte.nom',
      'compte.prenom',
      'compte.fonction',
      'compte.telephone',
      'compte.gestionnaire',
      'session.id as session_id',
      'session.vue_le',
      'session.facteur',
      'rattachement.siren',
      'rattachement.role',
      'rattachement.cree_le as depuis',
      'limite.siret as limite',
    ])
    .where('session.empreinte', '=', empreinte)
    .where('session.expire_le', '>', maintenant)
    .where('session.vue_le', '>', inactifDepuis),
)

/**
 * Who the request's cookie signs in; null when nobody is. A session that waits for its second factor signs nobody in, but to
 * enrol one where the account has none.
 */
export async function readSession(
  { db, clock, config }: Lecture,
  request: Request,
  acces: Acces,
): Promise<Connecte | null> {
  const value = readCookie(request, config.urlPublique)
  if (!value) return null
  const rows = await sessionRows(db, {
    empreinte: empreinte(value),
    maintenant: instant(clock),
    inactifDepuis: instantIn(clock, -INACTIVITE_SECONDES),
  })
  const [row] = rows
  if (!row) return null
  if (row.facteur !== null && (acces !== 'facteur' || row.facteur !== 'a_enroler')) return null
  if (row.vue_le < instantIn(clock, -VUE_SECONDES))
    await db
      .updateTable('session')
      .set({ vue_le: instant(clock) })
      .where('id', '=', row.session_id)
      .execute()
  return toConnecte(row, row.session_id, droitsOf(rows))
}

/** A right on an enterprise, once for each establishment that it is limited to; all null where there is none. */
type DroitRow = { readonly [C in 'siren' | 'role' | 'depuis' | 'limite']: string | null }

/** The rights, oldest first, each once. Whoever administers an enterprise is limited to none of it. */
function droitsOf(rows: readonly DroitRow[]): Droit[] {
  // Few: sorted here, where it costs nothing.
  const oldestFirst = rows.toSorted((a, b) => (a.depuis ?? '').localeCompare(b.depuis ?? ''))
  const droits = new Map<string, Droit>()
  for (const { siren, role, limite } of oldestFirst) {
    if (siren === null || role === null) continue
    const known = droits.get(siren)?.sirets ?? []
    const sirets = limite === null || role === 'administrateur' ? null : [...known, limite]
    droits.set(siren, { siren, role: role as Droit['role'], sirets })
  }
  return [...droits.values()]
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
    cle: null,
  }
}

/** What an account may act for. */
export async function activeDroits(db: Store, compteId: string): Promise<Droit[]> {
  const rows = await db
    .selectFrom('rattachement')
    .leftJoin('rattachement_etablissement as limite', 'limite.rattachement_id', 'rattachement.id')
    .select([
      'rattachement.siren',
      'rattachement.role',
      'rattachement.cree_le as depuis',
      'limite.siret as limite',
    ])
    .where('compte_id', '=', compteId)
    .where('etat', '=', 'actif')
    .execute()
  return droitsOf(rows)
}

/** Who an account is and what it may act for, outside any session. @throws when there is no such account */
export async function readConnecte(db: Store, compteId: string): Promise<Connecte> {
  const row = await db
    .selectFrom('compte')
    .select(['id', 'email', 'civilite', 'nom', 'prenom', 'fonction', 'telephone', 'gestionnaire'])
    .where('id', '=', compteId)
    .executeTakeFirstOrThrow()
  return toConnecte(row, '', await activeDroits(db, compteId))
}

interface Ouverture {
  readonly clock: Deps['clock']
  readonly compteId: string
  readonly navigateur: string
  /** What it waits for before it opens anything; null: nothing. */
  readonly facteur: FacteurAttendu | null
  /** Sealed ID token, where the provider opened it. */
  readonly jeton_identite: string | null
}

/** Opens a session; the value goes to the cookie and nowhere else. */
export async function openSession(
  db: Store,
  { clock, compteId, navigateur, facteur, jeton_identite }: Ouverture,
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
      expire_le: instantIn(clock, facteur === null ? SESSION_SECONDES : ENTAMEE_SECONDES),
      navigateur,
      facteur,
      jeton_identite,
    })
    .execute()
  return { id, value }
}

/** Ends sessions of an account: one of them, or all. */
export async function endSessions(db: Store, compteId: string, id?: string): Promise<number> {
  const base = db.deleteFrom('session').where('compte_id', '=', compteId)
  const { numDeletedRows } = await (id === undefined ? base : base.where('id', '=', id)).executeTakeFirst()
  return Number(numDeletedRows)
}

/** Ends the account’s sessions but this one. */
export async function endOtherSessions(db: Store, compteId: string, kept: string): Promise<void> {
  await db.deleteFrom('session').where('compte_id', '=', compteId).where('id', '!=', kept).execute()
}
