import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Schema } from '../schema.ts'

async function up({ schema }: Kysely<Schema>): Promise<void> {
  await schema
    .createTable('identite')
    .addColumn('emetteur', 'text', (c) => c.notNull())
    .addColumn('sub', 'text', (c) => c.notNull())
    .addColumn('compte_id', 'text', (c) => c.notNull().references('compte.id').onDelete('cascade'))
    .addColumn('liee_le', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('identite_pk', ['emetteur', 'sub'])
    .addUniqueConstraint('identite_compte', ['emetteur', 'compte_id'])
    .execute()
  await schema
    .createTable('depart_oidc')
    .addColumn('state', 'text', (c) => c.primaryKey())
    .addColumn('navigateur', 'text', (c) => c.notNull())
    .addColumn('nonce', 'text', (c) => c.notNull())
    .addColumn('verificateur', 'text')
    .addColumn('suite', 'text', (c) => c.notNull())
    .addColumn('expire_le', 'text', (c) => c.notNull())
    .execute()
  await schema.alterTable('session').addColumn('jeton_identite', 'text').execute()
}

/** Who an account is at the operator’s provider, sign-ins that left for it, and what ends theirs there. */
export const identite: Migration = { up }
