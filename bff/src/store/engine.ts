import { type Kysely, PostgresAdapter } from 'kysely'

/** Where a step of the store says something in two ways. */
export const isPostgres = (db: Pick<Kysely<never>, 'getExecutor'>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter
