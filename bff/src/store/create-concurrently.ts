import { sql } from 'kysely'
import { createIndex, type IndexDef } from './index-def.ts'
import { outsideTransactions } from './postgres-dialect.ts'
import type { Store } from './store.ts'

/** Makes indexes of PostgreSQL while others read and write. What an interrupted one left, which nothing reads, is made anew. */
export const createConcurrently = (db: Store, defs: readonly IndexDef[]): Promise<void> =>
  outsideTransactions(db, async (connection) => {
    for (const def of defs) {
      const { rows } = await sql<{ valid: boolean }>`
        select indisvalid as valid from pg_index where indexrelid = to_regclass(${def.nom})`.execute(
        connection,
      )
      if (rows[0]?.valid) continue
      if (rows[0]) await sql`drop index concurrently ${sql.ref(def.nom)}`.execute(connection)
      await createIndex(connection, def, { concurrently: true })
    }
  })
