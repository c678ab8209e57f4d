import { rattaches } from '../acces/rattaches.ts'
import { officers } from '../dossiers/assign.ts'
import { type Destinataire, destinatairesOf, officersOf, type SuiviEntreprise } from '../dossiers/notify.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Cote } from './cote.ts'

type Suivi = SuiviEntreprise & Pick<TableDossier, 'id' | 'gestionnaire_id'>

/** Accounts that wrote in a dossier on a side. */
const auteurs = (db: Store, { id }: Suivi, cote: Cote) =>
  db
    .selectFrom('message')
    .select('compte_id')
    .where('dossier_id', '=', id)
    .where('cote', '=', cote)
    .where('compte_id', 'is not', null)

/** Who follows the dossier for the enterprise, and whoever asked something there and may still act on it. */
async function gensEntreprise(db: Store, row: Suivi): Promise<Destinataire[]> {
  const wrote = await rattaches(db, row)
    .select(['compte.id', 'compte.email'])
    .where('compte.id', 'in', auteurs(db, row, 'entreprise'))
    .orderBy('compte.email')
    .execute()
  const all = [...(await destinatairesOf(db, row)), ...wrote]
  return all.filter(({ id }, rang) => all.findIndex((one) => one.id === id) === rang)
}

/** The officer who has the dossier; else those who wrote in it; else all of them: somebody must answer. */
async function gensOperateur(db: Store, row: Suivi): Promise<Destinataire[]> {
  if (row.gestionnaire_id !== null) return officersOf(db, row)
  const wrote = await officers(db)
    .select('email')
    .where('id', 'in', auteurs(db, row, 'operateur'))
    .orderBy('id')
    .execute()
  return wrote.length > 0 ? wrote : officersOf(db, row)
}

/** Whom the messages that a side has not read are told to. */
export const lecteursOf = (db: Store, row: Suivi, cote: Cote): Promise<Destinataire[]> =>
  cote === 'operateur' ? gensOperateur(db, row) : gensEntreprise(db, row)
