import { BoundedMap } from '@mon-espace/domain'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
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

/**
 * Kysely's own SQLite dialect whose transactions take the write lock at once (`BEGIN IMMEDIATE`): a second
 * process waits for `busy_timeout` instead of failing half-way.
 */
export function createSqliteDialect(base: SqliteBase): Dialect {
  const config = { database: withStatementCache(base) }
  const dialect = new SqliteDialect(config)
  return {
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new PreparedOnceCompiler(),
    createDriver: () => {
      const driver = new SqliteDriver(config)
      driver.beginTransaction = async (connection: DatabaseConnection) => {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
      }
      driver.rollbackTransaction = (connection: DatabaseConnection) =>
        undo(() => connection.executeQuery(CompiledQuery.raw('rollback')))
      return driver
    },
  }
}
