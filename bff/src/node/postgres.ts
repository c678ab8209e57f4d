import { Kysely } from 'kysely'
import pg from 'pg'
import { packColumns } from '../store/pack.ts'
import { createPostgresDialect, DELAI_REQUETE_MS } from '../store/postgres-dialect.ts'
import type { Schema } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { deflatePacker } from './pack/pack.ts'

const CONNEXIONS = 10
const ATTENTE_MS = 5000

/** Listened to all its life: the server may close it at any time, a transaction under way included. Calls hear of it. */
class Connexion extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.on('error', () => {})
  }
}

const INT8 = 20

/** Integers of eight bytes are numbers, as SQLite gives them: none of ours is beyond what one holds. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

/** The limit of a session, and whether it is ours alone: a pooler gives us another process number than the server's. */
const SESSION = `
  select pg_backend_pid() as pid, set_config('statement_timeout', '${DELAI_REQUETE_MS}', false),
    (select reset_val from pg_settings where name = 'statement_timeout') as defaut`

/** @returns whether a pooler shares sessions, and whether their limit may then not hold, since the role has none */
async function limitSession(client: pg.ClientBase): Promise<{ shared: boolean; unlimited: boolean }> {
  const { rows } = await client.query<{ pid: number; defaut: string }>(SESSION)
  const { processID } = client as pg.ClientBase & { processID?: number | null }
  const shared = rows[0]?.pid !== processID
  return { shared, unlimited: shared && rows[0]?.defaut === '0' }
}

/** How a store is opened. */
interface Ouverture {
  readonly max?: number
  /** Told, once, when reads may have no time limit. */
  readonly onUnlimited?: () => void
}

/** Opens the PostgreSQL store: several processes share it. */
export function openPostgres(
  url: string,
  { max = CONNEXIONS, onUnlimited = () => {} }: Ouverture = {},
): Store {
  let pooled = false
  let told = false
  const pool = new pg.Pool({
    Client: Connexion,
    connectionString: url,
    types: TYPES,
    max,
    connectionTimeoutMillis: ATTENTE_MS,
    allowExitOnIdle: true,
    // Not at the start of the connection: a pooler refuses what it does not know there.
    onConnect: async (client) => {
      const { shared, unlimited } = await limitSession(client)
      pooled ||= shared
      if (!unlimited || told) return
      told = true
      onUnlimited()
    },
  })
  // A connection that the server closed is replaced at the next call: nothing to do but not to die of it.
  pool.on('error', () => {})
  return new Kysely<Schema>({
    dialect: createPostgresDialect(pool, () => !pooled),
    plugins: [packColumns(deflatePacker)],
  })
}
