import { Migrator } from 'kysely/migration'
import type { Magasin } from './magasin.ts'
import { migrations } from './migrations/index.ts'

/** Brings the store to the newest schema; throws the first step's error, the store left at the step before. */
export async function migrate(db: Magasin): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
