import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

/** Contracts read at once: a million of them take the memory of these. */
const PAR_LOT = 500

interface ContratLu {
  readonly formation?: { readonly intitule?: unknown }
}

async function copyDiplomes(db: Kysely<Schema>): Promise<void> {
  let after = ''
  while (true) {
    const lot = await db
      .selectFrom('dossier')
      .select(['id', 'contrat'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAR_LOT)
      .execute()
    const last = lot.at(-1)
    if (!last) return
    after = last.id
    for (const { id, contrat } of lot) {
      const diplome = (JSON.parse(contrat) as ContratLu).formation?.intitule
      if (typeof diplome === 'string' && diplome !== '')
        await db.updateTable('dossier').set({ diplome }).where('id', '=', id).execute()
    }
  }
}

async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('dossier')
    .addColumn('diplome', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await schema.alterTable('dossier').addColumn('manque', 'text').execute()
  await copyDiplomes(db)
  await schema
    .createIndex('dossier_auteur')
    .on('dossier')
    .columns(['siren', 'cree_par', 'echeance', 'id'])
    .execute()
}

/**
 * What a row of a list says of a dossier, the diploma and the documents it lacks (known from its next write on), and whose
 * dossiers they are.
 */
export const lignes: Migration = { up }
