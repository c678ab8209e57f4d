import { postAvis } from '../avis/post-avis.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { officers } from './assign.ts'
import type { Outils } from './save.ts'

export interface Destinataire {
  readonly id: string
  readonly email: string
}

/** Whoever entered the dossier, as long as they may still act for the enterprise; else its administrators. */
export async function destinatairesOf(
  db: Store,
  row: Pick<TableDossier, 'siren' | 'cree_par'>,
): Promise<Destinataire[]> {
  const people = await db
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .select(['compte.id', 'compte.email', 'rattachement.role'])
    .where('rattachement.siren', '=', row.siren)
    .where('rattachement.etat', '=', 'actif')
    .orderBy('compte.email')
    .execute()
  const author = people.filter((p) => p.id === row.cree_par)
  return author.length > 0 ? author : people.filter((p) => p.role === 'administrateur')
}

/** The officer who has the dossier, else all of them: somebody must answer. */
export const officersOf = (
  db: Store,
  { gestionnaire_id }: Pick<TableDossier, 'gestionnaire_id'>,
): Promise<Destinataire[]> =>
  officers(db)
    .select('email')
    .$if(gestionnaire_id !== null, (q) => q.where('id', '=', gestionnaire_id))
    .orderBy('id')
    .execute()

/** Writes to those who follow the dossier for the enterprise. */
export async function postToEntreprise(
  trx: StoreWrite,
  { clock }: Pick<Outils, 'clock'>,
  row: Pick<TableDossier, 'id' | 'siren' | 'cree_par'>,
  lettre: Lettre,
): Promise<void> {
  await postAvis(trx, clock, await destinatairesOf(trx, row), row, lettre)
}
