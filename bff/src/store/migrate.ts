import { Migrator } from 'kysely/migration'
import { type Magasin, write } from './magasin.ts'
import { migrations } from './migrations/index.ts'

/**
 * Brings the store to the newest schema, in one transaction that holds it: a process that starts meanwhile waits, then finds
 * it done. Throws the first step's error, the store left as it was.
 */
export async function migrate(db: Magasin): Promise<void> {
  await write(db, async (trx) => {
    const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => ({ ...migrations }) } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  })
}
