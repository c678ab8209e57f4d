import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type Packer, packColumns } from '../store/pack.ts'
import type { Schema } from '../store/schema.ts'
import { ATTENTE_MS, createSqliteDialect } from '../store/sqlite-dialect.ts'
import type { Store } from '../store/store.ts'
import { deflatePacker } from './pack/pack.ts'
import { keepPrivate } from './prive.ts'

const KIO = 1024
/** SQLite's own default, where better-sqlite3 takes 16 MB: the system keeps the pages, and lists are just as quick. */
const CACHE_MIN_KIO = 2000
const CACHE_MAX_KIO = 64_000
/** Of a large store, the inner pages of its trees are kept: a search steps into several, each four pages deep. */
const PART_EN_CACHE = 512

function cacheKio(base: Database.Database): number {
  const pages = Number(base.pragma('page_count', { simple: true }))
  const size = (pages * Number(base.pragma('page_size', { simple: true }))) / KIO
  return Math.round(Math.min(CACHE_MAX_KIO, Math.max(CACHE_MIN_KIO, size / PART_EN_CACHE)))
}

/** How a store is opened. */
interface Ouverture {
  /** What another process may hold it for before a call gives up. */
  readonly attenteMs?: number
  /** Of its long texts; null to keep them as they are. */
  readonly packer?: Packer | null
}

/**
 * Opens the SQLite store at `path` (`:memory:` for tests). Every acknowledged write is on the disk
 * (WAL, `synchronous=FULL`: about 0.3 ms a write). Only its owner may read the file, and those that SQLite
 * puts beside it with the same rights.
 */
export function openSqlite(
  path: string,
  { attenteMs = ATTENTE_MS, packer = deflatePacker }: Ouverture = {},
): Store {
  if (path !== ':memory:') keepPrivate(path)
  const base = new Database(path, { timeout: attenteMs })
  base.pragma('journal_mode = WAL')
  base.pragma('synchronous = FULL')
  base.pragma(`cache_size = ${-cacheKio(base)}`)
  base.pragma('foreign_keys = ON')
  base.pragma('trusted_schema = OFF')
  // From now on the dialect waits, in the stead of SQLite, which would hold our only thread.
  base.pragma('busy_timeout = 0')
  return new Kysely<Schema>({
    dialect: createSqliteDialect(base, attenteMs),
    plugins: packer ? [packColumns(packer)] : [],
  })
}
