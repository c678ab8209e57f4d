import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { recountPieces } from '../occupation.ts'
import type { Schema } from '../schema.ts'

/** What the files of an enterprise weigh: kept, since adding up those of a large one would hold every call. */
export const occupation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('occupation')
      .addColumn('siren', 'text', (c) => c.primaryKey().references('entreprise.siren'))
      .addColumn('octets', 'bigint', (c) => c.notNull())
      .execute()
    await recountPieces(db as Kysely<Schema>)
  },
}
