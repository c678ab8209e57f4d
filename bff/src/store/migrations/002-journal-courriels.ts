import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('journal_tete')
    .addColumn('fil', 'text', (c) => c.primaryKey())
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('journal')
    .addColumn('fil', 'text', (c) => c.notNull())
    .addColumn('rang', 'integer', (c) => c.notNull())
    .addColumn('le', 'text', (c) => c.notNull())
    .addColumn('par', 'text', (c) => c.notNull())
    .addColumn('par_id', 'text')
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('details', 'text', (c) => c.notNull())
    .addColumn('precedente', 'text', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_pk', ['fil', 'rang'])
    .execute()

  await schema
    .createTable('courriel')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('a', 'text', (c) => c.notNull())
    .addColumn('sujet', 'text', (c) => c.notNull())
    .addColumn('texte', 'text', (c) => c.notNull())
    .addColumn('html', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('essais', 'integer', (c) => c.notNull())
    .addColumn('prochain_essai_le', 'text', (c) => c.notNull())
    .addColumn('bail', 'text')
    .addColumn('bail_jusqua', 'text')
    .addColumn('envoye_le', 'text')
    .addColumn('erreur', 'text')
    .execute()
  await schema
    .createIndex('courriel_a_envoyer')
    .on('courriel')
    .columns(['prochain_essai_le', 'id'])
    .where(sql.ref('etat'), '=', sql.lit('a_envoyer'))
    .execute()
  await schema.createIndex('courriel_envoye_le').on('courriel').columns(['envoye_le', 'id']).execute()

  await schema
    .createTable('idempotence')
    .addColumn('compte_id', 'text', (c) => c.notNull())
    .addColumn('cle', 'text', (c) => c.notNull())
    .addColumn('operation', 'text', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addColumn('reponse', 'text')
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotence_pk', ['compte_id', 'cle'])
    .execute()
  await schema.createIndex('idempotence_cree_le').on('idempotence').column('cree_le').execute()
  await schema
    .createTable('compteur')
    .addColumn('nom', 'text', (c) => c.primaryKey())
    .addColumn('valeur', 'integer', (c) => c.notNull())
    .execute()
}

/** What every write leaves behind: journal, outbox, answers kept for replay. */
export const journalCourriels: Migration = { up }
