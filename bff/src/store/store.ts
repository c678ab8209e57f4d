import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The store, or a transaction on it: repositories take either. */
export type Store = Kysely<Schema>
/** A transaction: what must be written together takes one. */
export type StoreWrite = Transaction<Schema>

/** Runs `work` in one transaction: all of it is kept, or none. */
export function write<T>(db: Store, work: (trx: StoreWrite) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}
