import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Magasin } from '../store/magasin.ts'
import type { Schema } from '../store/schema.ts'
import { createSqliteDialect } from '../store/sqlite-dialect.ts'

/**
 * Opens the SQLite store at `path` (`:memory:` for tests). Every acknowledged write is on the disk
 * (WAL, `synchronous=FULL`: about 0.3 ms a write).
 */
export function openSqlite(path: string): Magasin {
  const base = new Database(path)
  base.pragma('journal_mode = WAL')
  base.pragma('synchronous = FULL')
  base.pragma('busy_timeout = 5000')
  // SQLite's own default, where better-sqlite3 takes 16 MB: the system keeps the pages, and lists are just as quick.
  base.pragma('cache_size = -2000')
  base.pragma('foreign_keys = ON')
  base.pragma('trusted_schema = OFF')
  return new Kysely<Schema>({ dialect: createSqliteDialect(base) })
}
