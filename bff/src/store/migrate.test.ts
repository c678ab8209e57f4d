import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openTestStore } from '../testing/store.ts'
import { migrate } from './migrate.ts'
import { StorePlusRecent } from './steps-taken.ts'
import type { Store } from './store.ts'

const stepsOf = async (db: Store) =>
  (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)).rows.map(
    ({ name }) => name,
  )

it('takes a step that landed after one of a higher number', async () => {
  const db = await openTestStore()
  const all = await stepsOf(db)
  await db.schema.dropTable('ronde_fichiers').execute()
  await sql`delete from kysely_migration where name = '034-ronde-fichiers'`.execute(db)
  await migrate(db)
  expect(await stepsOf(db)).toEqual(all)
})

it('refuses a store that is further than it knows, and leaves it so', async () => {
  const db = await openTestStore()
  await sql`insert into kysely_migration values ('999-plus', '2026-08-24T08:00:00.000Z')`.execute(db)
  const before = await stepsOf(db)
  await expect(migrate(db)).rejects.toThrow(StorePlusRecent)
  await expect(migrate(db)).rejects.toThrow('the store is of a newer version than this one (999-plus)')
  expect(await stepsOf(db)).toEqual(before)
})
