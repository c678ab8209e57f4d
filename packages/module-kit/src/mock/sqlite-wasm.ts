import { type SqliteBase, wasmBase } from '@mon-espace/bff/app'
import openSqlite from '@sqlite.org/sqlite-wasm'

/** SQLite compiled to WebAssembly, in memory: the engine that the store's own suite also runs on. */
export async function openWasmSqlite(): Promise<SqliteBase> {
  const sqlite = await openSqlite()
  return wasmBase(new sqlite.oo1.DB(':memory:'))
}
