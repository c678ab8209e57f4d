import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('second_facteur')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addColumn('secret_scelle', 'text')
    .addColumn('dernier_pas', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('cle_id', 'text', (c) => c.unique())
    .addColumn('cle_publique', 'text')
    .addColumn('compteur', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('transports', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('cree_le', 'text', (c) => c.notNull())
    .addColumn('utilise_le', 'text')
    .execute()
  await schema.createIndex('second_facteur_compte').on('second_facteur').column('compte_id').execute()
  await schema
    .createTable('code_secours')
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('repere', 'text', (c) => c.notNull())
    .addColumn('empreinte', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('code_secours_pk', ['compte_id', 'repere'])
    .execute()
  await schema
    .createTable('defi_facteur')
    .addColumn('session_id', 'text', (c) => c.primaryKey().references('session.id').onDelete('cascade'))
    .addColumn('usage', 'text', (c) => c.notNull())
    .addColumn('defi', 'text', (c) => c.notNull())
    .addColumn('codes', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('expire_le', 'text', (c) => c.notNull())
    .execute()
  await schema.alterTable('session').addColumn('facteur', 'text').execute()
}

/** What proves who somebody is beside the password, their recovery codes, what is being asked, and sessions that wait for it. */
export const secondFacteur: Migration = { up }
