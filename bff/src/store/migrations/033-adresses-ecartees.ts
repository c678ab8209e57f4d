import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Addresses that mails came back from for good, until somebody says that they work again. */
export const adressesEcartees: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('adresse_ecartee')
      .addColumn('adresse', 'text', (c) => c.primaryKey())
      .addColumn('courriel_id', 'text', (c) => c.notNull())
      .addColumn('statut', 'text', (c) => c.notNull())
      .addColumn('le', 'text', (c) => c.notNull())
      .addColumn('leve_le', 'text')
      .execute()
  },
}
