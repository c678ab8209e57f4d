import type { EtatCompte } from '@mon-espace/domain/api'
import type { TableCompte } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const ETAT_DE: Readonly<Record<string, EtatCompte>> = {
  actif: 'actif',
  en_attente: 'en_attente_activation',
  suspendu: 'suspendu',
  refuse: 'refuse',
}

/** Where an account stands in one enterprise. */
export const etatRattachement = (confirme: boolean, etat: string): EtatCompte =>
  confirme ? (ETAT_DE[etat] ?? 'en_attente_activation') : 'en_attente_confirmation'

/** Where an account stands overall: the best of its enterprises, once the e-mail is confirmed. */
export async function etatCompte(
  db: Store,
  compte: Pick<TableCompte, 'id' | 'confirme_le' | 'gestionnaire'>,
): Promise<EtatCompte> {
  if (compte.confirme_le === null) return 'en_attente_confirmation'
  if (compte.gestionnaire === 1) return 'actif'
  const rows = await db.selectFrom('rattachement').select('etat').where('compte_id', '=', compte.id).execute()
  const best = ['actif', 'en_attente', 'suspendu', 'refuse'].find((etat) =>
    rows.some((row) => row.etat === etat),
  )
  return etatRattachement(true, best ?? 'en_attente')
}
