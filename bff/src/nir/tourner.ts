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
  readonly id: string
  readonly nir_scelle: string | null
}

/** Where sealed values are: how to find those of another key, and how to replace one if nobody did meanwhile. */
interface Lieu {
  find(db: Store, premiere: string): Promise<Scelle[]>
  replace(db: Store, row: Scelle, sealed: string): Promise<unknown>
}

const DOSSIERS: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('dossier')
      .select(['id', 'nir_scelle'])
      .where('nir_scelle', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute(),
  replace: (db, { id, nir_scelle }, sealed) =>
    db
      .updateTable('dossier')
      .set({ nir_scelle: sealed })
      .where('id', '=', id)
      .where('nir_scelle', '=', nir_scelle)
      .execute(),
}

const INSTANTANES: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('instantane')
      .select(['dossier_id as id', 'nir_scelle'])
      .where('nir_scelle', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute(),
  replace: (db, { id, nir_scelle }, sealed) =>
    db
      .updateTable('instantane')
      .set({ nir_scelle: sealed })
      .where('dossier_id', '=', id)
      .where('nir_scelle', '=', nir_scelle)
      .execute(),
}

const WEBHOOKS: Lieu = {
  find: (db, premiere) =>
    db
      .selectFrom('webhook')
      .select(['id', 'secrets_scelles as nir_scelle'])
      .where('secrets_scelles', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute(),
  replace: (db, { id, nir_scelle }, sealed) =>
    db
      .updateTable('webhook')
      .set({ secrets_scelles: sealed })
      .where('id', '=', id)
      .where('secrets_scelles', '=', nir_scelle)
      .execute(),
}

const FACTEURS: Lieu = {
  find: async (db, premiere) => {
    const rows = await db
      .selectFrom('second_facteur')
      .select(['compte_id', 'secret_scelle as nir_scelle'])
      .where('secret_scelle', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute()
    return rows.map(({ compte_id, nir_scelle }) => ({ id: boundToCompte(compte_id), nir_scelle }))
  },
  // Each secret is sealed once in the world: it alone says which row it is.
  replace: (db, { nir_scelle }, sealed) =>
    db
      .updateTable('second_facteur')
      .set({ secret_scelle: sealed })
      .where('secret_scelle', '=', nir_scelle)
      .execute(),
}

const CODES: Lieu = {
  find: async (db, premiere) => {
    const rows = await db
      .selectFrom('code_secours')
      .select(['compte_id', 'empreinte'])
      .where('empreinte', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute()
    return rows.map(({ compte_id, empreinte }) => ({ id: boundToCodes(compte_id), nir_scelle: empreinte }))
  },
  replace: (db, { nir_scelle }, sealed) =>
    db
      .updateTable('code_secours')
      .set({ empreinte: sealed })
      .where('empreinte', '=', nir_scelle ?? '')
      .execute(),
}

const JETONS: Lieu = {
  find: async (db, premiere) => {
    const rows = await db
      .selectFrom('session')
      .select(['compte_id', 'jeton_identite as nir_scelle'])
      .where('jeton_identite', 'not like', `${premiere}.%`)
      .limit(LOT)
      .execute()
    return rows.map(({ compte_id, nir_scelle }) => ({ id: boundToIdentite(compte_id), nir_scelle }))
  },
  replace: (db, { nir_scelle }, sealed) =>
    db
      .updateTable('session')
      .set({ jeton_identite: sealed })
      .where('jeton_identite', '=', nir_scelle)
      .execute(),
}

/** What sessions are asked, with the account of each. */
const defis = (db: Store) =>
  db
    .selectFrom('defi_facteur')
    .innerJoin('session', 'session.id', 'defi_facteur.session_id')
    .select(['session.compte_id', 'defi_facteur.defi', 'defi_facteur.codes'])
    .limit(LOT)

const DEFIS: Lieu = {
  // The challenge of a passkey is no secret.
  find: async (db, premiere) => {
    const rows = await defis(db)
      .where('usage', '=', 'totp')
      .where('defi', 'not like', `${premiere}.%`)
      .execute()
    return rows.map(({ compte_id, defi }) => ({ id: boundToCompte(compte_id), nir_scelle: defi }))
  },
  replace: (db, { nir_scelle }, sealed) =>
    db
      .updateTable('defi_facteur')
      .set({ defi: sealed })
      .where('defi', '=', nir_scelle ?? '')
      .execute(),
}

const CODES_DEFIS: Lieu = {
  find: async (db, premiere) => {
    const rows = await defis(db)
      .where('codes', '<>', '')
      .where('codes', 'not like', `${premiere}.%`)
      .execute()
    return rows.map(({ compte_id, codes }) => ({ id: boundToCodes(compte_id), nir_scelle: codes }))
  },
  replace: (db, { nir_scelle }, sealed) =>
    db
      .updateTable('defi_facteur')
      .set({ codes: sealed })
      .where('codes', '=', nir_scelle ?? '')
      .execute(),
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
      const nir = await nirCipher.open(row.nir_scelle ?? '', row.id)
      await lieu.replace(db, row, await nirCipher.seal(nir, row.id))
      done += 1
    }
  }
}
