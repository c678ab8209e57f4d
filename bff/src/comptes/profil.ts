import type { Compte, DemandeRattachement, Profil } from '@mon-espace/domain/api'
import type { z } from 'zod'
import type { Store, StoreWrite } from '../store/store.ts'
import { etatRattachement } from './etat.ts'

/** Writes what a person says of themselves; what they signed before keeps the name it was signed with. */
export function saveProfil(
  trx: StoreWrite,
  compteId: string,
  { civilite, nom, prenom, fonction, telephone }: z.output<typeof Profil>,
): Promise<Compte> {
  return trx
    .updateTable('compte')
    .set({ civilite, nom, prenom, fonction: fonction || null, telephone })
    .where('id', '=', compteId)
    .returning(['id', 'email', 'civilite', 'nom', 'prenom', 'fonction', 'telephone'])
    .executeTakeFirstOrThrow()
}

/** The enterprises that a person asked for and may not enter, the newest demand first. */
export async function listDemandes(db: Store, compteId: string): Promise<DemandeRattachement[]> {
  const rows = await db
    .selectFrom('rattachement')
    .innerJoin('etablissement', 'etablissement.siret', 'rattachement.siret')
    .select([
      'rattachement.siret',
      'etablissement.denomination',
      'rattachement.etat',
      'rattachement.cree_le as demandeLe',
    ])
    .where('rattachement.compte_id', '=', compteId)
    .where('rattachement.etat', '<>', 'actif')
    .orderBy('rattachement.cree_le', 'desc')
    .orderBy('rattachement.siret')
    .execute()
  return rows.map((row) => ({ ...row, etat: etatRattachement(true, row.etat) }))
}
