import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  for (const column of ['avenant', 'avenant_base'])
    await schema.alterTable('dossier').addColumn(column, 'text').execute()
  await schema.createIndex('dossier_initial').on('dossier').column('dossier_initial_id').execute()
}

/** What an amendment is, and the contract as it stands without it. */
export const avenants: Migration = { up }
