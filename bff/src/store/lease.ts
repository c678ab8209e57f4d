import { type SqlBool, sql } from 'kysely'
import { type Clock, instant, instantIn } from './clock.ts'
import { newId } from './id.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/** Tables whose rows wait to be sent, each by one process at a time, which holds it by a lease. */
type Louable = 'courriel' | 'livraison'

/** Does nobody hold this row? @param tenu now, by the clock of leases */
export const isFree = (tenu: string) => sql<SqlBool>`(bail_jusqua is null or bail_jusqua < ${tenu})`

/**
 * Takes the next row due, when it is about to be sent and never before: another process leaves it alone meanwhile, and takes it back
 * once the lease is over.
 * @param bail the clock of leases, one for all processes (the lease of another is not over because our clock is ahead), and how
 * many seconds this one holds
 * @param find the row due first of those that {@link isFree} lets through; undefined where none is
 */
export async function leaseNext<T extends Louable>(
  db: Store,
  table: T,
  { baux, secondes }: { readonly baux: Clock; readonly secondes: number },
  find: (tenu: string) => Promise<{ readonly id: string } | undefined>,
): Promise<Schema[T] | undefined> {
  while (true) {
    const tenu = instant(baux)
    const due = await find(tenu)
    if (!due) return undefined
    const taken = await db
      // One of them, for the types: the columns of a lease are the same.
      .updateTable(table as 'courriel')
      .set({ bail: newId(), bail_jusqua: instantIn(baux, secondes) })
      .where('id', '=', due.id)
      .where('etat', '=', 'a_envoyer')
      .where(isFree(tenu))
      .returningAll()
      .executeTakeFirst()
    // Another worker was faster: the next one, then.
    if (taken) return taken as unknown as Schema[T]
  }
}
