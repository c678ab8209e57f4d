import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up(db: Kysely<Schema>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('rattachement_etablissement')
    .addColumn('rattachement_id', 'text', (c) =>
      c.notNull().references('rattachement.id').onDelete('cascade'),
    )
    .addColumn('siret', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('rattachement_etablissement_pk', ['rattachement_id', 'siret'])
    .execute()
  await schema
    .alterTable('dossier')
    .addColumn('suivi_par', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await db
    .updateTable('dossier')
    .set((eb) => ({ suivi_par: eb.ref('cree_par') }))
    .execute()
  // « Mine » are those that one follows, from here on.
  await schema.dropIndex('dossier_auteur').execute()
  await schema
    .createIndex('dossier_suivi')
    .on('dossier')
    .columns(['siren', 'suivi_par', 'echeance', 'id'])
    .execute()
}

/** Establishments that somebody's access is limited to, and who follows a dossier: whoever entered it, until it is handed over. */
export const agences: Migration = { up }
