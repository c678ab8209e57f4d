import { sql } from 'kysely'
import type { Deps } from '../deps.ts'
import { boundToIdentite } from '../identite/id-token.ts'
import { boundToCodes } from '../second-facteur/codes.ts'
import { boundToCompte } from '../second-facteur/totp.ts'
import type { Store } from '../store/store.ts'

const LOT = 200

/** How many values were sealed again; of sessions: identity tokens, and means and codes being enrolled. */
interface Tournes {
  readonly dossiers: number
  readonly instantanes: number
  readonly webhooks: number
  readonly facteurs: number
  readonly codes: number
  readonly sessions: number
}

/**
 * Seals again with the first key every NIR, and every secret of a webhook, of a second factor, of its recovery codes or of a
 * session, that another key sealed; the old key can then be taken out of the settings.
 */
export async function rotateNirKey(deps: Pick<Deps, 'db' | 'nirCipher'>, premiere: string): Promise<Tournes> {
  return {
    dossiers: await rotate(deps, DOSSIERS, premiere),
    instantanes: await rotate(deps, INSTANTANES, premiere),
    webhooks: await rotate(deps, WEBHOOKS, premiere),
    facteurs: await rotate(deps, FACTEURS, premiere),
    codes: await rotate(deps, CODES, premiere),
    sessions:
      (await rotate(deps, JETONS, premiere)) +
      (await rotate(deps, DEFIS, premiere)) +
      (await rotate(deps, CODES_DEFIS, premiere)),
  }
}

interface Scelle {
  /** Dossier or webhook it is bound to, or what stands for an account. */
  readonly boundTo: string
  readonly scelle: string
}

/** Where sealed values are: how to find those of another key, and how to replace one if nobody did meanwhile. */
interface Lieu {
  find(db: Store, premiere: string): Promise<Scelle[]>
  replace(db: Store, row: Scelle, sealed: string): Promise<unknown>
}

/**
 * Is this value of another key? Those of a key begin with its id and a point. Compared sign by sign for being the same, since `like` takes
 * the `_` of an id for any sign and, on SQLite, `K1` for `k1`, and an order is that of some language: their values would stay, and the
 * old key be thrown away.
 */
const byAnother = (colonne: string, premiere: string) =>
  sql<boolean>`substr(${sql.ref(colonne)}, 1, ${sql.lit(premiere.length + 1)}) <> ${`${premiere}.`}`

const DOSSIERS: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('dossier')
      .select(['id as boundTo', 'nir_scelle as scelle'])
      .where(byAnother('nir_scelle', premiere))
      .limit(LOT)
      .$narrowType<{ scelle: string }>()
      .execute(),
  replace: (db, { boundTo, scelle }, sealed) =>
    db
      .updateTable('dossier')
      .set({ nir_scelle: sealed })
      .where('id', '=', boundTo)
      .where('nir_scelle', '=', scelle)
      .execute(),
}

const INSTANTANES: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('instantane')
      .select(['dossier_id as boundTo', 'nir_scelle as scelle'])
      .where(byAnother('nir_scelle', premiere))
      .limit(LOT)
      .$narrowType<{ scelle: string }>()
      .execute(),
  replace: (db, { boundTo, scelle }, sealed) =>
    db
      .updateTable('instantane')
      .set({ nir_scelle: sealed })
      .where('dossier_id', '=', boundTo)
      .where('nir_scelle', '=', scelle)
      .execute(),
}

/** Each value is sealed once in the world: where rows are few, it alone says which one it is of. */
const replaceIn =
  (
    table: 'webhook' | 'second_facteur' | 'code_secours' | 'session' | 'defi_facteur',
    colonne: string,
  ): Lieu['replace'] =>
  (db, { scelle }, sealed) =>
    sql`update ${sql.table(table)} set ${sql.ref(colonne)} = ${sealed} where ${sql.ref(colonne)} = ${scelle}`.execute(
      db,
    )

const WEBHOOKS: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('webhook')
      .select(['id as boundTo', 'secrets_scelles as scelle'])
      .where(byAnother('secrets_scelles', premiere))
      .limit(LOT)
      .execute(),
  replace: replaceIn('webhook', 'secrets_scelles'),
}

type OfCompte = { readonly compte_id: string; readonly scelle: string | null }

/** Values of accounts, each with what it is bound to for its account. */
const boundBy = (boundTo: (compteId: string) => string, rows: readonly OfCompte[]): Scelle[] =>
  rows.map(({ compte_id, scelle }) => ({ boundTo: boundTo(compte_id), scelle: scelle ?? '' }))

const FACTEURS: Lieu = {
  find: async (db, premiere) =>
    boundBy(
      boundToCompte,
      await db
        .selectFrom('second_facteur')
        .select(['compte_id', 'secret_scelle as scelle'])
        .where(byAnother('secret_scelle', premiere))
        .limit(LOT)
        .execute(),
    ),
  replace: replaceIn('second_facteur', 'secret_scelle'),
}

const CODES: Lieu = {
  find: async (db, premiere) =>
    boundBy(
      boundToCodes,
      await db
        .selectFrom('code_secours')
        .select(['compte_id', 'empreinte as scelle'])
        .where(byAnother('empreinte', premiere))
        .limit(LOT)
        .execute(),
    ),
  replace: replaceIn('code_secours', 'empreinte'),
}

const JETONS: Lieu = {
  find: async (db, premiere) =>
    boundBy(
      boundToIdentite,
      await db
        .selectFrom('session')
        .select(['compte_id', 'jeton_identite as scelle'])
        .where(byAnother('jeton_identite', premiere))
        .limit(LOT)
        .execute(),
    ),
  replace: replaceIn('session', 'jeton_identite'),
}

/** What sessions are asked, with the account of each. */
const defis = (db: Store) =>
  db
    .selectFrom('defi_facteur')
    .innerJoin('session', 'session.id', 'defi_facteur.session_id')
    .select('session.compte_id')
    .limit(LOT)

const DEFIS: Lieu = {
  find: async (db, premiere) =>
    boundBy(
      boundToCompte,
      await defis(db)
        .select('defi_facteur.defi as scelle')
        // The challenge of a passkey is no secret.
        .where('usage', '=', 'totp')
        .where(byAnother('defi', premiere))
        .execute(),
    ),
  replace: replaceIn('defi_facteur', 'defi'),
}

const CODES_DEFIS: Lieu = {
  find: async (db, premiere) =>
    boundBy(
      boundToCodes,
      await defis(db)
        .select('defi_facteur.codes as scelle')
        .where('codes', '<>', '')
        .where(byAnother('codes', premiere))
        .execute(),
    ),
  replace: replaceIn('defi_facteur', 'codes'),
}

async function rotate(
  { db, nirCipher }: Pick<Deps, 'db' | 'nirCipher'>,
  lieu: Lieu,
  premiere: string,
): Promise<number> {
  let done = 0
  for (;;) {
    const rows = await lieu.find(db, premiere)
    if (rows.length === 0) return done
    for (const row of rows) {
      const secret = await nirCipher.open(row.scelle, row.boundTo)
      await lieu.replace(db, row, await nirCipher.seal(secret, row.boundTo))
      done += 1
    }
  }
}
