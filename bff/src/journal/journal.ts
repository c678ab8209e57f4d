import type { TableJournal } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { chainEmpreinte, type Fait, ORIGINE } from './entree.ts'

/**
 * Adds a line to a chain (`fil`: a dossier's id, or `compte:<id>`), in the transaction of the change it tells.
 * The head row is taken first: two writers of one chain wait for each other.
 */
export async function appendJournal(trx: StoreWrite, fil: string, fait: Fait): Promise<void> {
  await trx
    .insertInto('journal_tete')
    .values({ fil, rang: 0, empreinte: ORIGINE })
    .onConflict((c) => c.column('fil').doNothing())
    .execute()
  const tete = await trx
    .updateTable('journal_tete')
    .set((eb) => ({ rang: eb('rang', '+', 1) }))
    .where('fil', '=', fil)
    .returning(['rang', 'empreinte'])
    .executeTakeFirstOrThrow()
  const { parId, details, ...line } = fait
  const written = { ...line, details: JSON.stringify(details) }
  const next = chainEmpreinte(tete.empreinte, fil, tete.rang, written)
  await trx
    .insertInto('journal')
    .values({ fil, rang: tete.rang, ...written, par_id: parId, precedente: tete.empreinte, empreinte: next })
    .execute()
  await trx.updateTable('journal_tete').set({ empreinte: next }).where('fil', '=', fil).execute()
}

/** The lines of a chain, oldest first. */
export function readJournal(db: Store, fil: string): Promise<TableJournal[]> {
  return db.selectFrom('journal').selectAll().where('fil', '=', fil).orderBy('rang').execute()
}
