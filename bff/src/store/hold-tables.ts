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
/** Times that readers are asked again for their tables, a second apart. */
const ESSAIS_MAX = 60

/**
 * Takes tables from everybody, on PostgreSQL, before a change of a moment. First from what changes tables itself (a vacuum), which
 * keeps no reader waiting; then from readers and writers, all at once or not at all.
 */
export async function holdTables(db: Base, tables: readonly string[]): Promise<void> {
  await holdFromVacuum(db, tables)
  if (isPostgres(db)) await lock(db, tables, 'access exclusive', ATTENTE_VERROU_MS)
}

/** Takes tables from what changes tables itself, before what such a change must not meet. */
export async function holdFromVacuum(db: Base, tables: readonly string[]): Promise<void> {
  if (isPostgres(db)) await lock(db, tables, 'share update exclusive', ATTENTE_VACUUM_MS)
}

/** Takes tables from whoever writes them, on PostgreSQL, before rows are moved in one transaction. Readers go on. */
export async function holdWriters(db: Base, tables: readonly string[]): Promise<void> {
  await holdFromVacuum(db, tables)
  if (isPostgres(db)) await lock(db, tables, 'share row exclusive', ATTENTE_VERROU_MS)
}

/**
 * Takes tables from everybody at the end of a long transaction, which is not begun again for a reader of a moment. For a reader of a
 * minute it is: whoever writes waits behind it.
 */
export async function holdAtLast(db: Base, tables: readonly string[]): Promise<void> {
  if (!isPostgres(db)) return
  for (let essais = ESSAIS_MAX; ; essais -= 1) {
    await sql`savepoint avant_verrou`.execute(db)
    try {
      return await lock(db, tables, 'access exclusive', ATTENTE_VERROU_MS)
    } catch (fault) {
      if (!isCede(fault) || essais === 0) throw fault
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
