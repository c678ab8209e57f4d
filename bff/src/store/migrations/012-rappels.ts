import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('rappel')
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('echeance', 'text', (c) => c.notNull())
    .addColumn('seuil', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('rappel_pk', ['compte_id', 'dossier_id', 'code', 'echeance', 'seuil'])
    .execute()
  await schema.createIndex('rappel_dossier').on('rappel').column('dossier_id').execute()
  await schema
    .createTable('rappel_jour')
    .addColumn('compte_id', 'text', (c) => c.primaryKey().references('compte.id').onDelete('cascade'))
    .addColumn('jour', 'text', (c) => c.notNull())
    .execute()
  // Of the dossiers that owe something only: the others have no deadline to look for.
  await schema
    .createIndex('dossier_echeance')
    .on('dossier')
    .columns(['echeance', 'id'])
    .where(sql.ref('echeance'), '<', sql.lit('9999-12-31'))
    .execute()
}

/** Which deadlines were told to whom, and the last day each person was told any. */
export const rappels: Migration = { up }
