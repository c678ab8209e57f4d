import type { SqliteBase } from '@mon-espace/bff/app'
import openSqlite from '@sqlite.org/sqlite-wasm'

type Rows = Record<string, unknown>[]

/**
 * SQLite compiled to WebAssembly, in memory, seen as the four methods the store asks of a database: Kysely's own
 * SQLite dialect does the rest, as in production.
 */
export async function openWasmSqlite(): Promise<SqliteBase> {
  const sqlite = await openSqlite()
  const base = new sqlite.oo1.DB(':memory:')
  base.exec('pragma foreign_keys = on')

  return {
    close: () => base.close(),
    prepare(sql) {
      const statement = base.prepare(sql)
      const run = (parameters: readonly unknown[]): Rows => {
        const rows: Rows = []
        try {
          if (parameters.length > 0) statement.bind([...parameters] as never)
          while (statement.step()) rows.push(statement.get({}) as Rows[number])
          return rows
        } finally {
          statement.reset(true)
        }
      }
      return {
        reader: statement.columnCount > 0,
        all: run,
        *iterate(parameters) {
          yield* run(parameters)
        },
        run(parameters) {
          run(parameters)
          return {
            changes: Number(base.changes()),
            lastInsertRowid: sqlite.capi.sqlite3_last_insert_rowid(base),
          }
        },
      }
    },
  }
}
