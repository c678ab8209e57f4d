import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('document_joint')
    .addColumn('circuit_id', 'text', (c) => c.notNull().references('circuit.id').onDelete('cascade'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('document_sha256', 'text', (c) => c.notNull())
    .addColumn('fichier_sha256', 'text')
    .addColumn('taille', 'integer', (c) => c.notNull())
    .addColumn('caduc_le', 'text')
    .addPrimaryKeyConstraint('document_joint_pk', ['circuit_id', 'type'])
    .execute()
  await schema.createIndex('document_joint_fichier').on('document_joint').column('fichier_sha256').execute()

  await schema
    .createTable('apposition')
    .addColumn('circuit_id', 'text', (c) => c.notNull().references('circuit.id').onDelete('cascade'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text')
    .addColumn('rang', 'integer')
    .addPrimaryKeyConstraint('apposition_pk', ['circuit_id', 'type', 'role'])
    .execute()
}

/** Documents that are signed with the contract, and who signs each. */
export const documentsJoints: Migration = { up }
