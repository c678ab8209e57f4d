import type { Deps } from '../deps.ts'
import { boundToCompte } from '../second-facteur/totp.ts'
import type { Store } from '../store/store.ts'

const LOT = 200

/**
 * Seals again with the first key every NIR, and every secret of a webhook or of a second factor, that another key sealed; the old
 * key can then be taken out of the settings.
 */
export async function rotateNirKey(
  deps: Pick<Deps, 'db' | 'nirCipher'>,
  premiere: string,
): Promise<{ dossiers: number; instantanes: number; webhooks: number; facteurs: number }> {
  return {
    dossiers: await rotate(deps, DOSSIERS, premiere),
    instantanes: await rotate(deps, INSTANTANES, premiere),
    webhooks: await rotate(deps, WEBHOOKS, premiere),
    facteurs: await rotate(deps, FACTEURS, premiere),
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
