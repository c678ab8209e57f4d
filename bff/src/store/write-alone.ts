import { DEFAULT_MIGRATION_LOCK_TABLE, MIGRATION_LOCK_ID } from 'kysely/migration'
import { isBusy } from './sqlite-dialect.ts'
import { type Store, type StoreWrite, write } from './store.ts'

/** Of a very large store, a change of schema takes minutes. */
const ATTENTE_MS = 1_800_000
const PAS_MS = 100
const VERROU = { lockTable: DEFAULT_MIGRATION_LOCK_TABLE, lockRowId: MIGRATION_LOCK_ID }

/**
 * Runs in one transaction what a start does to the store. A process that starts meanwhile waits for its end, half an hour at
 * most on SQLite, and then sees what was done.
 */
export async function writeAlone(db: Store, work: (trx: StoreWrite) => Promise<void>): Promise<void> {
  for (const until = performance.now() + ATTENTE_MS; ; ) {
    try {
      return await write(db, async (trx) => {
        await trx.getExecutor().adapter.acquireMigrationLock(trx, VERROU)
        await work(trx)
      })
    } catch (fault) {
      if (!isBusy(fault) || performance.now() > until) throw fault
    }
    await new Promise((resolve) => setTimeout(resolve, PAS_MS))
  }
}
