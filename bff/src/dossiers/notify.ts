import type { Dossier } from '@mon-espace/domain/api'
import { nameOf } from '../acces/connecte.ts'
import { rattaches } from '../acces/rattaches.ts'
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

/** What says who is told of a dossier for its enterprise. */
export type SuiviEntreprise = Pick<TableDossier, 'siren' | 'siret' | 'suivi_par'>

/** Whoever follows the dossier, as long as they may still act on it; else the administrators of the enterprise. */
export async function destinatairesOf(db: Store, row: SuiviEntreprise): Promise<Destinataire[]> {
  const people = await rattaches(db, row)
    .select(['compte.id', 'compte.email', 'rattachement.role'])
    .orderBy('compte.email')
    .execute()
  const suiveur = people.filter((p) => p.id === row.suivi_par)
  return suiveur.length > 0 ? suiveur : people.filter((p) => p.role === 'administrateur')
}

/** Who follows the dossier, as long as they may still act on it. */
export async function readSuiveur(db: Store, row: SuiviEntreprise): Promise<Dossier['suiviPar']> {
  const suiveur = await rattaches(db, row)
    .select(['compte.id', 'compte.prenom', 'compte.nom'])
    .where('compte.id', '=', row.suivi_par)
    .executeTakeFirst()
  return suiveur ? { id: suiveur.id, nom: nameOf(suiveur) } : null
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
  row: SuiviEntreprise & Pick<TableDossier, 'id'>,
  lettre: Lettre,
): Promise<void> {
  await postAvis(trx, clock, await destinatairesOf(trx, row), row, lettre)
}
