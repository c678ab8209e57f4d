import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('etablissement_public')
    .addColumn('numero', 'text', (c) => c.primaryKey())
    .addColumn('reponse', 'text', (c) => c.notNull())
    .addColumn('le', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('etablissement_public_le').on('etablissement_public').column('le').execute()
}

/** What the State's register said of establishments, kept for some days. */
export const etablissementsPublics: Migration = { up }
