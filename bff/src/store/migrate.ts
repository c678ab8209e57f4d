import { isPostgres } from './engine.ts'
import { createTaken, stepsToTake } from './steps-taken.ts'
import type { Store } from './store.ts'
import { takeWhole } from './take-whole.ts'
import { writeAlone } from './write-alone.ts'

/**
 * Brings the store to the newest schema; throws the first step’s error. On SQLite the store is then as it was; on PostgreSQL, where
 * others read and write meanwhile, what was done is kept, and the next start goes on from there.
 * @throws StorePlusRecent
 */
export async function migrate(db: Store): Promise<void> {
  if (!isPostgres(db))
    return writeAlone(db, async (trx) => {
      await createTaken(trx)
      await takeWhole(trx, await stepsToTake(trx))
    })
  const { migrateByUnits } = await import('./migrate-by-units.ts')
  await migrateByUnits(db)
}
