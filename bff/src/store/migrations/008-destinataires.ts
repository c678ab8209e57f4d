import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { newId } from '../id.ts'
import type { Schema } from '../schema.ts'

/** Mails read at once: their number does not show in memory. */
const PAR_LOT = 200

/** A JSON array of addresses, of two at least: an address holds neither quote nor backslash. */
const PLUSIEURS = '["%","%"]'
const UNE = '["%"]'

async function split(db: Kysely<Schema>): Promise<void> {
  while (true) {
    const rows = await db
      .selectFrom('courriel')
      .selectAll()
      .where('a', 'like', PLUSIEURS)
      .limit(PAR_LOT)
      .execute()
    if (rows.length === 0) return
    for (const row of rows) {
      const [first = '', ...others] = JSON.parse(row.a) as string[]
      await db.updateTable('courriel').set({ a: first }).where('id', '=', row.id).execute()
      for (const a of others)
        await db
          .insertInto('courriel')
          .values({ ...row, id: newId(), a })
          .execute()
    }
  }
}

async function up(db: Kysely<Schema>): Promise<void> {
  await split(db)
  await db
    .updateTable('courriel')
    .set({ a: sql`substr(a, 3, length(a) - 4)` })
    .where('a', 'like', UNE)
    .execute()
}

/** A mail has one recipient: what one of several refuses is nothing to the others. */
export const destinataires: Migration = { up }
