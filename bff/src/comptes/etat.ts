import type { EtatCompte } from '@mon-espace/domain/api'
import type { TableCompte } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const ETAT_DE: Readonly<Record<string, EtatCompte>> = {
  actif: 'actif',
  en_attente: 'en_attente_activation',
  suspendu: 'suspendu',
  refuse: 'refuse',
}

/** Where an account stands in one enterprise: what was decided against it, whether its address is confirmed or not. */
export function etatRattachement(confirme: boolean, etat: string): EtatCompte {
  const decide = ETAT_DE[etat] ?? 'en_attente_activation'
  return confirme || decide === 'refuse' || decide === 'suspendu' ? decide : 'en_attente_confirmation'
}

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
