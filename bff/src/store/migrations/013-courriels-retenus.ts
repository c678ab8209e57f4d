import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a mail that waits a little tells of, so that what follows meanwhile is told in the same mail, or not at all. */
export const courrielsRetenus: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const column of ['objet', 'nouvelles'])
      await db.schema.alterTable('courriel').addColumn(column, 'text').execute()
    await db.schema.createIndex('courriel_objet').on('courriel').column('objet').execute()
  },
}
