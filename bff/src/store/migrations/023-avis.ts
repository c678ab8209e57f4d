import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('avis')
    .addColumn('compte_id', 'text', (c) => c.primaryKey().references('compte.id').onDelete('cascade'))
    .addColumn('dossiers', 'text', (c) => c.notNull())
    .addColumn('messages', 'text', (c) => c.notNull())
    .addColumn('echeances', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('nouvelle')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('sujet', 'text', (c) => c.notNull())
    .addColumn('partir_le', 'text', (c) => c.notNull())
    .addColumn('objet', 'text')
    .addColumn('nouvelles', 'text')
    .execute()
  for (const column of ['compte_id', 'dossier_id', 'objet'])
    await schema.createIndex(`nouvelle_${column}`).on('nouvelle').column(column).execute()
}

/** Which mails people chose, and the news that wait for the mail of the day of those who chose one. */
export const avis: Migration = { up }
