import type { StoreWrite } from '../store/store.ts'
import type { Fait } from './entree.ts'

type Auteur = Pick<Fait, 'par' | 'parId' | 'role'>

/** As the journal keeps who acts: nobody's id is an empty one. */
export const auteurRow = ({ par, parId, role }: Auteur) => ({ par_id: parId ?? '', par, role })

/** The number of who acts, from now on where they never did. */
export async function keepAuteur(trx: StoreWrite, auteur: Auteur): Promise<number> {
  const row = auteurRow(auteur)
  const kept = await trx
    .insertInto('journal_auteur')
    .values(row)
    // Written even so: the number of a row that another writer just made is given too.
    .onConflict((oc) => oc.columns(['par_id', 'par', 'role']).doUpdateSet({ role: row.role }))
    .returning('auteur')
    .executeTakeFirstOrThrow()
  return kept.auteur
}

/** The number of what was done, from now on where nobody ever did it. */
export async function keepAction(trx: StoreWrite, nom: string): Promise<number> {
  const kept = await trx
    .insertInto('journal_action')
    .values({ nom })
    // Written even so, as authors are.
    .onConflict((oc) => oc.column('nom').doUpdateSet({ nom }))
    .returning('action')
    .executeTakeFirstOrThrow()
  return kept.action
}
