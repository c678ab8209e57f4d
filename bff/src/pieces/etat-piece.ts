import type { EtatPiece } from '@mon-espace/domain/api'
import type { StoreWrite } from '../store/store.ts'

/** Where a document of a dossier stands; undefined while none of its type ever came. */
export async function readEtatPiece(
  trx: StoreWrite,
  dossierId: string,
  type: string,
): Promise<EtatPiece | undefined> {
  const piece = await trx
    .selectFrom('piece')
    .select('etat')
    .where('dossier_id', '=', dossierId)
    .where('type', '=', type)
    .executeTakeFirst()
  return piece?.etat as EtatPiece | undefined
}
