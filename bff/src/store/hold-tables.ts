import { type Kysely, sql } from 'kysely'
import { isCede, RECUL_MS } from './cede.ts'
import { isPostgres } from './engine.ts'

/** A store of any step. */
type Base = Pick<Kysely<never>, 'getExecutor'>

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
export async function holdTables(db: Base, tables: readonly string[]): Promise<void> {
  if (!isPostgres(db)) return
  await lock(db, tables, 'share update exclusive', ATTENTE_VACUUM_MS)
  await lock(db, tables, 'access exclusive', ATTENTE_VERROU_MS)
}

/** Takes tables from whoever writes them, on PostgreSQL, before rows are moved in one transaction. Readers go on. */
export async function holdWriters(db: Base, tables: readonly string[]): Promise<void> {
  if (isPostgres(db)) await lock(db, tables, 'share row exclusive', ATTENTE_VACUUM_MS)
}

/** Takes tables from everybody at the end of a long transaction, which is not begun again where readers hold them. */
export async function holdAtLast(db: Base, tables: readonly string[]): Promise<void> {
  if (!isPostgres(db)) return
  for (;;) {
    await sql`savepoint avant_verrou`.execute(db)
    try {
      return await lock(db, tables, 'access exclusive', ATTENTE_VERROU_MS)
    } catch (fault) {
      if (!isCede(fault)) throw fault
      await sql`rollback to savepoint avant_verrou`.execute(db)
      await new Promise((resolve) => setTimeout(resolve, RECUL_MS))
    }
  }
}

async function lock(db: Base, tables: readonly string[], mode: string, attenteMs: number): Promise<void> {
  const named = sql.join(tables.map((table) => sql.table(table)))
  await sql`select set_config('lock_timeout', ${String(attenteMs)}, true)`.execute(db)
  await sql`lock table ${named} in ${sql.raw(mode)} mode`.execute(db)
}
