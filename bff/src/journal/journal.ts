import { hexToBytes } from '@noble/hashes/utils.js'
import { compiled } from '../store/compiled.ts'
import type { TableJournal, TableJournalLigne } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { auteurRow, keepAction, keepAuteur } from './auteur.ts'
import { chainEmpreinte, type Fait, ORIGINE } from './entree.ts'

/** The head of a chain one line further, taken from other writers; with the numbers of who acts and of what they do, where they did before. */
const tetesOf = compiled((db, un: { fil: string; par_id: string; par: string; role: string; nom: string }) =>
  db
    .updateTable('journal_tete')
    .set((eb) => ({ rang: eb('rang', '+', 1) }))
    .where('fil', '=', un.fil)
    .returning(['chaine', 'rang', 'empreinte'])
    .returning((eb) =>
      eb
        .selectFrom('journal_auteur')
        .select('journal_auteur.auteur')
        .where('par_id', '=', un.par_id)
        .where('par', '=', un.par)
        .where('role', '=', un.role)
        .as('auteur'),
    )
    .returning((eb) =>
      eb.selectFrom('journal_action').select('journal_action.action').where('nom', '=', un.nom).as('action'),
    ),
)

async function takeTete(trx: StoreWrite, fil: string, fait: Fait) {
  const [tete] = await tetesOf(trx, { ...auteurRow(fait), fil, nom: fait.action })
  return tete
}

const writeLigne = compiled((db, une: TableJournalLigne) =>
  db.insertInto('journal_ligne').values({
    chaine: une.chaine,
    rang: une.rang,
    le: une.le,
    auteur: une.auteur,
    action: une.action,
    details: une.details,
    empreinte: une.empreinte,
  }),
)

const closeTete = compiled((db, une: { chaine: number; empreinte: string }) =>
  db.updateTable('journal_tete').set({ empreinte: une.empreinte }).where('chaine', '=', une.chaine),
)

async function openChaine(trx: StoreWrite, fil: string): Promise<void> {
  await trx
    .insertInto('journal_tete')
    .values({ fil, rang: 0, empreinte: ORIGINE })
    .onConflict((c) => c.column('fil').doNothing())
    .execute()
}

/**
 * Adds a line to a chain (`fil`: a dossier's id, or `compte:<id>`), in the transaction of the change it tells.
 * The head row is taken first: two writers of one chain wait for each other.
 */
export async function appendJournal(trx: StoreWrite, fil: string, fait: Fait): Promise<void> {
  let tete = await takeTete(trx, fil, fait)
  if (!tete) {
    await openChaine(trx, fil)
    tete = await takeTete(trx, fil, fait)
  }
  if (!tete) throw new Error('a chain of the journal without a head')
  const { chaine, rang } = tete
  const details = JSON.stringify(fait.details)
  const next = chainEmpreinte(tete.empreinte, fil, rang, { ...fait, details })
  const auteur = tete.auteur ?? (await keepAuteur(trx, fait))
  const action = tete.action ?? (await keepAction(trx, fait.action))
  const le = Date.parse(fait.le)
  await writeLigne(trx, { chaine, rang, le, auteur, action, details, empreinte: hexToBytes(next) })
  await closeTete(trx, { chaine, empreinte: next })
}

/** The lines of a chain, oldest first. */
export function readJournal(db: Store, fil: string): Promise<TableJournal[]> {
  return db.selectFrom('journal').selectAll().where('fil', '=', fil).orderBy('rang').execute()
}
