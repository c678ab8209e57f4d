import type { SqliteBase } from './sqlite-dialect.ts'

/** What is asked of a prepared statement of `@sqlite.org/sqlite-wasm`. */
interface WasmStatement {
  readonly columnCount: number
  bind(values: never): unknown
  step(): boolean
  get(target: never): unknown
  reset(alsoClearBinds: boolean): unknown
}

/** What is asked of its database. */
interface WasmDatabase {
  exec(sql: string): unknown
  prepare(sql: string): WasmStatement
  changes(): number | bigint
  close(): void
}

/** SQLite compiled to WebAssembly, seen as what Kysely's own dialect asks of a database. */
export function wasmBase(database: WasmDatabase): SqliteBase {
  database.exec('pragma foreign_keys = on')
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      const run = (parameters: readonly unknown[]): unknown[] => {
        const rows: unknown[] = []
        try {
          if (parameters.length > 0) statement.bind([...parameters] as never)
          while (statement.step()) rows.push(statement.get({} as never))
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
          return { changes: Number(database.changes()), lastInsertRowid: 0 }
        },
      }
    },
  }
}
