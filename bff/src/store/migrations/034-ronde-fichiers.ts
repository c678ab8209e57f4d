import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('ronde_fichiers')
    .addColumn('nuit', 'text', (c) => c.primaryKey())
    .addColumn('fini_le', 'text')
    .addColumn('curseur', 'text', (c) => c.notNull())
    .addColumn('total', 'integer', (c) => c.notNull())
    .addColumn('conformes', 'integer', (c) => c.notNull())
    .addColumn('alteres', 'integer', (c) => c.notNull())
    .addColumn('manquants', 'integer', (c) => c.notNull())
    .addColumn('bail', 'text', (c) => c.notNull())
    .execute()
}

/** How far the check of every file has come, and what the last whole one found. */
export const rondeFichiers: Migration = { up }
