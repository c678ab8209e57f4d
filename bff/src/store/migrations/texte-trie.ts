import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isPostgres } from '../engine.ts'

/**
 * The type of a text column that is sorted or searched by ranges: compared byte by byte on both engines (SQLite's own
 * way; PostgreSQL would use the database's language).
 */
export function sortedText(db: Kysely<unknown>): 'text' | RawBuilder<unknown> {
  return isPostgres(db) ? sql`text collate "C"` : 'text'
}
