import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('calendrier')
    .addColumn('compte_id', 'text', (c) => c.primaryKey().references('compte.id').onDelete('cascade'))
    .addColumn('empreinte', 'text', (c) => c.notNull().unique())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .execute()
}

/** The secret address at which a person’s deadlines are read as a calendar, as its hash. */
export const calendriers: Migration = { up }
