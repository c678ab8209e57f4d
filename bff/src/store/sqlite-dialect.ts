import { BoundedMap } from '@mon-espace/domain'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from 'kysely'
import { undo } from './undo.ts'

/** The smallest SQLite that the store runs on: better-sqlite3 in Node, SQLite compiled to WebAssembly in a page. */
export type SqliteBase = SqliteDatabase

const CACHED_STATEMENTS = 500

/** Kysely prepares at every call: keeping statements makes a read three times faster (never share them with `.stream()`). */
function withStatementCache(base: SqliteBase): SqliteBase {
  const cache = new BoundedMap<string, ReturnType<SqliteBase['prepare']>>(CACHED_STATEMENTS)
  return {
    close: () => base.close(),
    prepare: (sql) => {
      const known = cache.get(sql)
      if (known) return known
      const statement = base.prepare(sql)
      cache.set(sql, statement)
      return statement
    },
  }
}

/** SQLite undoes a change of tables like any other: a step of the schema is kept whole, with its mark, or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * Where a plan could depend on the value of a bare parameter, SQLite compiled with statistics (better-sqlite3 is) prepares
 * the statement anew each time it runs: five times as long as a short query. It does not look through a plus, which
 * changes no value. A condition that a partial index needs is therefore written as a literal (`eb.lit`).
 */
class PreparedOnceCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?'
  }
}

const PAS_MS = 10

/** Another process holds the lock. */
export const isBusy = (fault: unknown) =>
  String((fault as { code?: unknown } | null)?.code).startsWith('SQLITE_BUSY')

/**
 * Waits for another process that holds the lock without holding our thread: `attenteMs` at most, the calls that queue behind
 * included. Once one has waited in vain the next ones try once, until the lock is free again.
 */
function waitingFor(attenteMs: number, execute: DatabaseConnection['executeQuery']) {
  let patience = attenteMs
  return async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    for (const until = performance.now() + patience; ; ) {
      try {
        const result = await execute<R>(query)
        patience = attenteMs
        return result
      } catch (fault) {
        if (!isBusy(fault)) throw fault
        if (performance.now() >= until) {
          patience = 0
          throw fault
        }
      }
      await new Promise((resolve) => setTimeout(resolve, PAS_MS))
    }
  }
}

class Driver extends SqliteDriver {
  readonly #attenteMs: number
  #known: DatabaseConnection | null = null

  constructor(database: SqliteBase, attenteMs: number) {
    super({ database })
    this.#attenteMs = attenteMs
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    if (connection !== this.#known) {
      this.#known = connection
      connection.executeQuery = waitingFor(this.#attenteMs, connection.executeQuery.bind(connection))
    }
    return connection
  }

  /** Takes the write lock at once: a transaction then never fails half-way because another process writes. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await undo(() => super.rollbackTransaction(connection))
  }
}

/** What another process may hold the lock for before a call gives up, in milliseconds. */
export const ATTENTE_MS = 5000

/** Kysely's own SQLite dialect, which waits its turn and says what went wrong first. */
export function createSqliteDialect(base: SqliteBase, attenteMs = ATTENTE_MS): Dialect {
  const database = withStatementCache(base)
  const dialect = new SqliteDialect({ database })
  return {
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new PreparedOnceCompiler(),
    createDriver: () => new Driver(database, attenteMs),
  }
}
