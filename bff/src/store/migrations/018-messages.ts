import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  for (const column of ['non_lus_entreprise', 'non_lus_operateur'])
    await schema
      .alterTable('dossier')
      .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
      .execute()

  await schema
    .createTable('message')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('cote', 'text', (c) => c.notNull())
    .addColumn('compte_id', 'text', (c) => c.references('compte.id').onDelete('set null'))
    .addColumn('de', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('texte', 'text', (c) => c.notNull())
    .addColumn('pieces', 'text', (c) => c.notNull())
    .addColumn('sujet', 'text')
    .addColumn('le', 'text', (c) => c.notNull())
    .addColumn('lu_le', 'text')
    .addUniqueConstraint('message_rang', ['dossier_id', 'rang'])
    .execute()
  // Those that wait to be read only: few of all that were ever written.
  await schema
    .createIndex('message_non_lu')
    .on('message')
    .column('le')
    .where(sql.ref('lu_le'), 'is', null)
    .execute()
}

/** Messages between an enterprise and the OPCO on a dossier, and how many wait to be read. */
export const messages: Migration = { up }
