import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Store } from './store.ts'
import { writeAlone } from './write-alone.ts'

/** Brings the store to the newest schema; throws the first step's error, the store left as it was. */
export async function migrate(db: Store): Promise<void> {
  await writeAlone(db, async (trx) => {
    const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => ({ ...migrations }) } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  })
}
