import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Magasin } from '../store/magasin.ts'
import type { Schema } from '../store/schema.ts'

const CONNEXIONS = 10
const ATTENTE_MS = 5000

/** Opens the PostgreSQL store: several processes share it. */
export function openPostgres(url: string, max = CONNEXIONS): Magasin {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: ATTENTE_MS,
    statement_timeout: 30_000,
    allowExitOnIdle: true,
  })
  // A connection that the server closed is replaced at the next call: nothing to do but not to die of it.
  pool.on('error', () => {})
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}
