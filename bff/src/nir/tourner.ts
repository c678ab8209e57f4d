import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Deps } from '../deps.ts'
import { boundToIdentite } from '../identite/id-token.ts'
import { boundToCodes } from '../second-facteur/codes.ts'
import { boundToCompte } from '../second-facteur/totp.ts'
import { startsWith } from '../store/starts-with.ts'
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
  /** Where its row is found again. */
  readonly cle: string
  /** Dossier, webhook or account that it is of. */
  readonly de: string
  readonly scelle: string
}

/** Where sealed values are. */
interface Lieu {
  readonly table:
    | 'dossier'
    | 'instantane'
    | 'webhook'
    | 'second_facteur'
    | 'code_secours'
    | 'session'
    | 'defi_facteur'
  readonly colonne: string
  /** By which a row is found again, with its value: a table may have many. */
  readonly cle: string
  /** Whom it is of; the key itself by default. */
  readonly de?: RawBuilder<string>
  /** What a value is bound to of whom it is of. */
  readonly boundTo?: (de: string) => string
  /** Which rows have one; all by default. */
  readonly ou?: RawBuilder<SqlBool>
}

/** The account of a session, where rows know the session alone. */
const COMPTE = sql<string>`(select compte_id from session where session.id = defi_facteur.session_id)`

const DOSSIERS: Lieu = { table: 'dossier', colonne: 'nir_scelle', cle: 'id' }
const INSTANTANES: Lieu = { table: 'instantane', colonne: 'nir_scelle', cle: 'dossier_id' }
const WEBHOOKS: Lieu = { table: 'webhook', colonne: 'secrets_scelles', cle: 'id' }
const FACTEURS: Lieu = {
  table: 'second_facteur',
  colonne: 'secret_scelle',
  cle: 'compte_id',
  boundTo: boundToCompte,
}
const CODES: Lieu = { table: 'code_secours', colonne: 'empreinte', cle: 'compte_id', boundTo: boundToCodes }
const JETONS: Lieu = {
  table: 'session',
  colonne: 'jeton_identite',
  cle: 'compte_id',
  boundTo: boundToIdentite,
}
const DEFIS: Lieu = {
  table: 'defi_facteur',
  colonne: 'defi',
  cle: 'session_id',
  de: COMPTE,
  boundTo: boundToCompte,
  // The challenge of a passkey is no secret.
  ou: sql`usage = 'totp'`,
}
const CODES_DEFIS: Lieu = {
  table: 'defi_facteur',
  colonne: 'codes',
  cle: 'session_id',
  de: COMPTE,
  boundTo: boundToCodes,
  ou: sql`codes <> ''`,
}

/** Some values that another key sealed: those of a key begin with its id and a point. */
async function findOthers(
  db: Store,
  { table, colonne, cle, de, ou }: Lieu,
  premiere: string,
): Promise<Scelle[]> {
  const { rows } = await sql<Scelle>`
    select ${sql.ref(cle)} as cle, ${de ?? sql.ref(cle)} as de, ${sql.ref(colonne)} as scelle from ${sql.table(table)}
    where not ${startsWith(colonne, `${premiere}.`)} ${ou ? sql`and ${ou}` : sql``}
    limit ${sql.lit(LOT)}`.execute(db)
  return rows
}

/** Replaces a value, if nobody did meanwhile. */
const replace = (db: Store, { table, colonne, cle }: Lieu, row: Scelle, sealed: string) =>
  sql`update ${sql.table(table)} set ${sql.ref(colonne)} = ${sealed}
    where ${sql.ref(cle)} = ${row.cle} and ${sql.ref(colonne)} = ${row.scelle}`.execute(db)

async function rotate(
  { db, nirCipher }: Pick<Deps, 'db' | 'nirCipher'>,
  lieu: Lieu,
  premiere: string,
): Promise<number> {
  let done = 0
  for (;;) {
    const rows = await findOthers(db, lieu, premiere)
    if (rows.length === 0) return done
    for (const row of rows) {
      const boundTo = lieu.boundTo?.(row.de) ?? row.de
      const secret = await nirCipher.open(row.scelle, boundTo)
      await replace(db, lieu, row, await nirCipher.seal(secret, boundTo))
      done += 1
    }
  }
}
