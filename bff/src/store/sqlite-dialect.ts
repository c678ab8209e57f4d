import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'

/** The smallest SQLite that the store runs on: better-sqlite3 in Node, SQLite compiled to WebAssembly in a page. */
export type SqliteBase = SqliteDatabase

const CACHED_STATEMENTS = 500

/** Kysely prepares at every call: keeping statements makes a read three times faster (never share them with `.stream()`). */
function withStatementCache(base: SqliteBase): SqliteBase {
  const cache = new Map<string, ReturnType<SqliteBase['prepare']>>()
  return {
    close: () => base.close(),
    prepare: (sql) => {
      const known = cache.get(sql)
      if (known) return known
      const statement = base.prepare(sql)
      if (cache.size >= CACHED_STATEMENTS) cache.clear()
      cache.set(sql, statement)
      return statement
    },
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
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = new SqliteDriver(config)
      driver.beginTransaction = async (connection: DatabaseConnection) => {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
      }
      return driver
    },
  }
}
