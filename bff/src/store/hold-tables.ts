import { type Kysely, sql } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Schema } from './schema.ts'

/**
 * What a step may wait for others, at each table or row, with readers queued behind it. Under a second, after which PostgreSQL looks for
 * deadlocks: it is the step that gives way.
 */
export const ATTENTE_VERROU_MS = 200
/** What it may wait where nobody queues: a vacuum that hears of somebody waiting gives way after a second. */
const ATTENTE_VACUUM_MS = 10_000

/**
 * Takes tables from everybody, on PostgreSQL, before a change of a moment. First from what changes tables itself (a vacuum), which
 * keeps no reader waiting; then from readers and writers, all at once or not at all.
 */
export async function holdTables(db: Kysely<Schema>, tables: readonly string[]): Promise<void> {
  if (!isPostgres(db)) return
  const named = sql.join(tables.map((table) => sql.table(table)))
  const waiting = (ms: number) => sql`select set_config('lock_timeout', ${String(ms)}, true)`.execute(db)
  await waiting(ATTENTE_VACUUM_MS)
  await sql`lock table ${named} in share update exclusive mode`.execute(db)
  await waiting(ATTENTE_VERROU_MS)
  await sql`lock table ${named} in access exclusive mode`.execute(db)
}
