import { isPostgres } from './engine.ts'
import { createIndex } from './index-def.ts'
import { isInParts, type Part, type Step } from './step.ts'
import { createTaken, noteTaken, stepsToTake } from './steps-taken.ts'
import type { Store, StoreWrite } from './store.ts'
import { writeAlone } from './write-alone.ts'

/**
 * Brings the store to the newest schema; throws the first step’s error. On SQLite the store is then as it was; on PostgreSQL, where
 * others read and write meanwhile, what was done is kept, and the next start goes on from there.
 * @throws StorePlusRecent
 */
export async function migrate(db: Store): Promise<void> {
  if (!isPostgres(db)) return writeAlone(db, migrateAtOnce)
  const { migrateByUnits } = await import('./migrate-by-units.ts')
  await migrateByUnits(db)
}

async function migrateAtOnce(trx: StoreWrite): Promise<void> {
  await createTaken(trx)
  for (const [name, step] of await stepsToTake(trx)) {
    await takeWhole(trx, step)
    await noteTaken(trx, name)
  }
}

async function takeWhole(trx: StoreWrite, step: Step): Promise<void> {
  if (!isInParts(step)) return step.up(trx)
  for (const part of step.parts) await takePart(trx, part)
  await step.finish(trx)
}

async function takePart(trx: StoreWrite, part: Part): Promise<void> {
  if ('up' in part) return part.up(trx)
  if ('indexes' in part) {
    for (const def of part.indexes(trx)) await createIndex(trx, def)
    return
  }
  for (let apres: string | null = ''; apres !== null; ) apres = await part.lot(trx, apres)
}
