import type { Clock } from '../store/clock.ts'
import { instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableCompte, TableRattachement } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

export interface IdentiteCompte {
  readonly email: string
  readonly civilite: string
  readonly nom: string
  readonly prenom: string
  readonly fonction?: string | null | undefined
  readonly telephone?: string | null | undefined
}

/** The account of an e-mail, or undefined. */
export function findCompteByEmail(db: Store, email: string): Promise<TableCompte | undefined> {
  return db
    .selectFrom('compte')
    .selectAll()
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
}

export function findCompte(db: Store, id: string): Promise<TableCompte | undefined> {
  return db.selectFrom('compte').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes a new account, not confirmed; undefined when the e-mail is already taken. */
export async function insertCompte(
  db: Store,
  clock: Clock,
  { email, civilite, nom, prenom, fonction, telephone }: IdentiteCompte,
  hash: string,
  gestionnaire = false,
): Promise<TableCompte | undefined> {
  return db
    .insertInto('compte')
    .values({
      id: newId(),
      email: email.trim().toLowerCase(),
      mot_de_passe: hash,
      civilite,
      nom,
      prenom,
      fonction: fonction || null,
      telephone: telephone || null,
      confirme_le: null,
      gestionnaire: gestionnaire ? 1 : 0,
      cree_le: instant(clock),
    })
    .onConflict((c) => c.column('email').doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Gives an account that waits for its confirmation the identity of a new sign-up; undefined for a confirmed one. */
export async function replaceIdentite(
  db: Store,
  { email, civilite, nom, prenom, fonction, telephone }: IdentiteCompte,
): Promise<TableCompte | undefined> {
  return db
    .updateTable('compte')
    .set({ civilite, nom, prenom, fonction: fonction || null, telephone: telephone || null })
    .where('email', '=', email)
    .where('confirme_le', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Asks for rights on an enterprise, anew where they were refused; undefined when the account has them or waits for them. */
export async function insertRattachement(
  db: Store,
  clock: Clock,
  compteId: string,
  etablissement: { siren: string; siret: string },
): Promise<TableRattachement | undefined> {
  return db
    .insertInto('rattachement')
    .values({
      id: newId(),
      compte_id: compteId,
      siren: etablissement.siren,
      siret: etablissement.siret,
      role: 'employeur',
      etat: 'en_attente',
      cree_le: instant(clock),
      decide_le: null,
    })
    .onConflict((c) =>
      c
        .columns(['compte_id', 'siren'])
        .doUpdateSet({ siret: etablissement.siret, etat: 'en_attente', decide_le: null })
        .where('rattachement.etat', '=', 'refuse'),
    )
    .returningAll()
    .executeTakeFirst()
}

/** Somebody who may say yes or no to who asks for an enterprise. */
export interface Decideur {
  readonly id: string
  readonly email: string
  readonly prenom: string
  readonly nom: string
  readonly role: 'administrateur' | 'gestionnaire'
}

/** The active administrators of an enterprise, oldest first. */
export async function administrateursDe(db: Store, siren: string): Promise<Decideur[]> {
  const rows = await db
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .select(['compte.id', 'compte.email', 'compte.prenom', 'compte.nom'])
    .where('rattachement.siren', '=', siren)
    .where('rattachement.etat', '=', 'actif')
    .where('rattachement.role', '=', 'administrateur')
    .where('compte.confirme_le', 'is not', null)
    .orderBy('rattachement.cree_le')
    .orderBy('compte.email')
    .execute()
  return rows.map((row) => ({ ...row, role: 'administrateur' }))
}

/** The case officers. */
export async function lesGestionnaires(db: Store): Promise<Decideur[]> {
  const rows = await db
    .selectFrom('compte')
    .select(['id', 'email', 'prenom', 'nom'])
    .where('gestionnaire', '=', 1)
    .orderBy('email')
    .execute()
  return rows.map((row) => ({ ...row, role: 'gestionnaire' }))
}

/** E-mails of the case officers. */
export const gestionnaires = async (db: Store): Promise<string[]> =>
  (await lesGestionnaires(db)).map(({ email }) => email)
