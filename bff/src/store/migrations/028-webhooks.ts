import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('dossier').addColumn('depot', 'text').execute()
  await schema
    .createTable('webhook')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('evenements', 'text', (c) => c.notNull())
    .addColumn('secrets_scelles', 'text', (c) => c.notNull())
    .addColumn('ancien_jusqua', 'text')
    .addColumn('actif', 'integer', (c) => c.notNull())
    .addColumn('derniere', 'integer', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('cree_par', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('webhook_siren').on('webhook').column('siren').execute()
  await schema
    .createTable('livraison')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('webhook_id', 'text', (c) => c.notNull().references('webhook.id').onDelete('cascade'))
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('dossier_id', 'text', (c) => c.notNull())
    .addColumn('numero', 'text')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('dossier_etat', 'text', (c) => c.notNull())
    .addColumn('le', 'text', (c) => c.notNull())
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('essais', 'integer', (c) => c.notNull())
    .addColumn('prochain_essai_le', 'text', (c) => c.notNull())
    .addColumn('bail', 'text')
    .addColumn('bail_jusqua', 'text')
    .addColumn('livree_le', 'text')
    .addColumn('statut', 'integer')
    .addColumn('echec', 'text')
    .addUniqueConstraint('livraison_n', ['webhook_id', 'n'])
    .execute()
  await schema
    .createIndex('livraison_a_envoyer')
    .on('livraison')
    .column('prochain_essai_le')
    .where(sql.ref('etat'), '=', sql.lit('a_envoyer'))
    .execute()
  await schema.createIndex('livraison_le').on('livraison').column('le').execute()
}

/** Addresses that enterprises have told of their dossiers, what they are told, and which dossiers software of a CFA deposited. */
export const webhooks: Migration = { up }
