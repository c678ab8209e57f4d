import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { deflatePacker } from '../node/pack/pack.ts'
import { openPostgres } from '../node/postgres.ts'
import { migrate } from '../store/migrate.ts'
import { packColumns } from '../store/pack.ts'
import type { Schema } from '../store/schema.ts'
import { createSqliteDialect, type SqliteBase } from '../store/sqlite-dialect.ts'
import type { Store } from '../store/store.ts'
import { wasmBase } from '../store/wasm-base.ts'
import { MODELE } from './postgres-setup.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Server of the suite; absent where the suite runs on SQLite. */
    postgresUrl?: string
    /** The suite runs on the SQLite of the mocks, compiled to WebAssembly. */
    wasm?: boolean
  }
}

/** An empty, migrated store: SQLite in memory, or a database of its own on the PostgreSQL server of the suite. */
export async function openTestStore(): Promise<Store> {
  const server = inject('postgresUrl')
  if (server) return openDatabase(server)
  const wasm = inject('wasm')
  const base = wasm ? await openWasm() : new Database(':memory:')
  const plugins = wasm ? [] : [packColumns(deflatePacker)]
  const db = new Kysely<Schema>({ dialect: createSqliteDialect(base), plugins })
  await migrate(db)
  return db
}

async function openWasm(): Promise<SqliteBase> {
  const { default: load } = await import('@sqlite.org/sqlite-wasm')
  const sqlite = await load()
  return wasmBase(new sqlite.oo1.DB(':memory:'))
}

/** A database of its own on this server, migrated; its address. */
export async function createDatabase(server: string): Promise<string> {
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name} template ${MODELE}`)
  await admin.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function openDatabase(server: string): Promise<Store> {
  const db = openPostgres(await createDatabase(server), { max: 4 })
  try {
    onTestFinished(() => db.destroy())
  } catch {
    // Opened in a hook: its connections end with the server.
  }
  return db
}
