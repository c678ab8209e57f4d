import {
  type AbortableOperationOptions,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  sql,
} from 'kysely'
import type { Store } from './store.ts'
import { undo } from './undo.ts'

/** What a statement may take, in milliseconds. */
export const DELAI_REQUETE_MS = 30_000

/** Any number, the same in every process of ours. */
const VERROU_MIGRATION = 4_113_201_600

/**
 * Gives a code to the driver's own faults. What the server or the system says has one; the driver's are plain and all say that
 * the connection is gone, or that none came in time.
 */
function lost(fault: unknown): never {
  if (fault instanceof Error && fault.constructor === Error && !('code' in fault))
    Object.assign(fault, { code: 'ECONNRESET' })
  throw fault
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0]

class Driver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>()

  override async acquireConnection(options?: AbortableOperationOptions): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection(options).catch(lost)
    if (!this.#known.has(connection)) {
      this.#known.add(connection)
      const execute = connection.executeQuery.bind(connection)
      connection.executeQuery = <R>(query: CompiledQuery) => execute<R>(query).catch(lost)
    }
    return connection
  }

  /** In the transaction, so that it holds behind a pooler too, which gives each one another session. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(`begin; set local statement_timeout = ${DELAI_REQUETE_MS}`),
    )
  }

  override async rollbackTransaction(connection: Connection): Promise<void> {
    await undo(() => super.rollbackTransaction(connection))
  }
}

/** What a start does in one transaction holds the lock: a second process waits, then finds it done. */
class Adapter extends PostgresAdapter {
  /** Is a session ours alone, or may a pooler give it to others? */
  readonly isOurs: () => boolean

  constructor(isOurs: () => boolean) {
    super()
    this.isOurs = isOurs
  }

  override async acquireMigrationLock(db: Kysely<unknown>): Promise<void> {
    await sql`set local statement_timeout = 0`.execute(db)
    await sql`select pg_advisory_xact_lock(${sql.lit(VERROU_MIGRATION)})`.execute(db)
  }

  override async releaseMigrationLock(): Promise<void> {}
}

/**
 * Runs statements that no transaction may hold, on one connection, without a limit of time; behind a pooler the limit of the role
 * holds, since what is set of a session is set of another's too.
 */
export function outsideTransactions(db: Store, work: (connection: Store) => Promise<void>): Promise<void> {
  const { adapter } = db.getExecutor()
  const ours = adapter instanceof Adapter && adapter.isOurs()
  return db.connection().execute(async (connection) => {
    const limit = (ms: number) =>
      ours ? sql`set statement_timeout = ${sql.lit(ms)}`.execute(connection) : Promise.resolve()
    await limit(0)
    try {
      await work(connection)
    } finally {
      await undo(() => limit(DELAI_REQUETE_MS))
    }
  })
}

/**
 * Kysely's PostgreSQL dialect, for a server that stops, or stands behind a pooler that shares sessions.
 * @param isOurs false once a pooler was met
 */
export function createPostgresDialect(pool: PostgresPool, isOurs = () => true): Dialect {
  const dialect = new PostgresDialect({ pool })
  return {
    createAdapter: () => new Adapter(isOurs),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => new Driver({ pool }),
  }
}
