import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Store } from './store.ts'
import { writeAlone } from './write-alone.ts'

/** The store was brought further than this version knows: a newer one serves it, or did. */
export class StorePlusRecent extends Error {}

/** How Kysely begins what it says of a step that the store has and we have not. */
const INCONNUE = /^corrupted migrations: previously executed migration (\S+) is missing/

/**
 * Brings the store to the newest schema; throws the first step's error, the store left as it was.
 * @throws StorePlusRecent
 */
export async function migrate(db: Store): Promise<void> {
  await writeAlone(db, async (trx) => {
    const migrator = new Migrator({
      db: trx,
      provider: { getMigrations: async () => ({ ...migrations }) },
      // Numbers are given before the work is done: a step may land after one of a higher number, which stores have by then.
      allowUnorderedMigrations: true,
    })
    const { error } = await migrator.migrateToLatest()
    const [, step] = INCONNUE.exec(error instanceof Error ? error.message : '') ?? []
    if (step) throw new StorePlusRecent(`the store is of a newer version than this one (${step})`)
    if (error) throw error
  })
}
