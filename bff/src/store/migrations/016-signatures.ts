import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema.alterTable('dossier').addColumn('signature', 'text').execute()

  await schema
    .createTable('circuit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('dossier_id', 'text', (c) => c.notNull().references('dossier.id').onDelete('cascade'))
    .addColumn('etat', 'text', (c) => c.notNull())
    .addColumn('document_sha256', 'text', (c) => c.notNull())
    .addColumn('fichier_sha256', 'text')
    .addColumn('par', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('expire_le', 'text', (c) => c.notNull())
    .addColumn('fini_le', 'text')
    .addColumn('motif', 'text')
    .execute()
  await schema.createIndex('circuit_dossier').on('circuit').columns(['dossier_id', 'cree_le']).execute()
  await schema.createIndex('circuit_etat').on('circuit').columns(['etat', 'expire_le']).execute()
  await schema.createIndex('circuit_fichier').on('circuit').column('fichier_sha256').execute()

  await schema
    .createTable('signataire')
    .addColumn('circuit_id', 'text', (c) => c.notNull().references('circuit.id').onDelete('cascade'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('ordre', 'integer', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('courriel', 'text', (c) => c.notNull())
    .addColumn('telephone', 'text')
    .addColumn('invite_le', 'text')
    .addColumn('relance_le', 'text')
    .addColumn('vu_le', 'text')
    .addColumn('code_empreinte', 'text')
    .addColumn('code_envoye_le', 'text')
    .addColumn('code_expire_le', 'text')
    .addColumn('code_essais', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('signe_le', 'text')
    .addColumn('signe_sha256', 'text')
    .addColumn('signe_rang', 'integer')
    .addColumn('refuse_le', 'text')
    .addColumn('refus_motif', 'text')
    .addPrimaryKeyConstraint('signataire_pk', ['circuit_id', 'role'])
    .execute()

  await schema
    .createTable('lien_signature')
    .addColumn('empreinte', 'text', (c) => c.primaryKey())
    .addColumn('circuit_id', 'text', (c) => c.notNull().references('circuit.id').onDelete('cascade'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('lien_signature_circuit').on('lien_signature').column('circuit_id').execute()
}

/** The online signature of a dossier: its circuit, who signs, and the links they were sent. */
export const signatures: Migration = { up }
