import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('cle_acces')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('libelle', 'text', (c) => c.notNull())
    .addColumn('prefixe', 'text', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull().unique())
    .addColumn('droits', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('cree_par', 'text', (c) => c.notNull())
    .addColumn('utilisee_le', 'text')
    .execute()
  await schema.createIndex('cle_acces_siren').on('cle_acces').column('siren').execute()
}

/** Keys by which the software of an enterprise calls, as their hashes. */
export const cles: Migration = { up }
