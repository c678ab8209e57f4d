import { hexToBytes } from '@noble/hashes/utils.js'
import type { TableJournal, TableJournalLigne } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { keepAction, keepAuteur } from './auteur.ts'

/** A whole chain, its lines from the first to the last. */
export type Chaine = readonly TableJournal[]

/** Writes whole new chains, many at once; their authors and actions are remembered from one call to the next. */
export function createChaineWriter(
  insertLignes: (trx: StoreWrite, rows: readonly TableJournalLigne[]) => Promise<void>,
): (trx: StoreWrite, chaines: readonly Chaine[]) => Promise<void> {
  const known = new Map<string, number>()
  const actions = new Map<string, number>()

  async function auteurOf(trx: StoreWrite, { par, par_id: parId, role }: TableJournal): Promise<number> {
    const key = JSON.stringify([parId, par, role])
    const auteur = known.get(key) ?? (await keepAuteur(trx, { par, parId, role }))
    known.set(key, auteur)
    return auteur
  }

  async function actionOf(trx: StoreWrite, nom: string): Promise<number> {
    const action = actions.get(nom) ?? (await keepAction(trx, nom))
    actions.set(nom, action)
    return action
  }

  return async (trx, chaines) => {
    const lasts = chaines.flatMap((lines) => lines.at(-1) ?? [])
    const heads = await trx
      .insertInto('journal_tete')
      .values(lasts.map(({ fil, rang, empreinte }) => ({ fil, rang, empreinte })))
      .returning(['fil', 'chaine'])
      .execute()
    const numbers = new Map(heads.map(({ fil, chaine }) => [fil, chaine]))
    const rows: TableJournalLigne[] = []
    for (const line of chaines.flat())
      rows.push({
        chaine: numbers.get(line.fil) ?? 0,
        rang: line.rang,
        le: Date.parse(line.le),
        auteur: await auteurOf(trx, line),
        action: await actionOf(trx, line.action),
        details: line.details,
        empreinte: hexToBytes(line.empreinte),
      })
    await insertLignes(trx, rows)
  }
}
