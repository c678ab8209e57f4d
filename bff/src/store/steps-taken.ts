import { sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Step } from './step.ts'
import type { Store } from './store.ts'

/** The store was brought further than this version knows: a newer one serves it, or did. */
export class StorePlusRecent extends Error {}

/** Kysely’s own table, as its migrator makes it: earlier versions read it. */
const TAKEN = sql.table(DEFAULT_MIGRATION_TABLE)

export async function createTaken(db: Store): Promise<void> {
  await sql`create table if not exists ${TAKEN}
    (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(db)
}

/**
 * The steps that the store has not taken, in their order. Numbers are given before the work is done: one may land after one of a higher
 * number, which stores have by then.
 * @throws StorePlusRecent
 */
export async function stepsToTake(db: Store): Promise<[name: string, step: Step][]> {
  const { rows } = await sql<{ name: string }>`select name from ${TAKEN} order by name`.execute(db)
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name))
  if (unknown) throw new StorePlusRecent(`the store is of a newer version than this one (${unknown.name})`)
  const taken = new Set(rows.map(({ name }) => name))
  return Object.keys(migrations)
    .toSorted()
    .flatMap((name) => (taken.has(name) ? [] : [[name, migrations[name] as Step]]))
}

/** Are these all the steps there are? */
export const isNew = (toTake: readonly unknown[]): boolean => toTake.length === Object.keys(migrations).length

export async function noteTaken(db: Store, name: string): Promise<void> {
  await sql`insert into ${TAKEN} (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(db)
}
