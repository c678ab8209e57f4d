import { ETATS_RETRAIT, isRetirable } from '@mon-espace/domain'
import type { Canal, EtatDossier } from '@mon-espace/domain/api'
import type { Acteur } from '../dossiers/acteur.ts'
import { lockDossier, type Outils } from '../dossiers/save.ts'
import { refus } from '../http/refus.ts'
import { voidJoint } from '../signature/lacher.ts'
import { weighKept } from '../signature/peser.ts'
import { occupy } from '../store/occupation.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { followPieces } from './deposer.ts'
import { readEtatPiece } from './etat-piece.ts'

/** States in which a document may be taken back, whatever it is. @throws Refus `dossier_fige` */
export function requireReprise(row: Pick<TableDossier, 'etat'>): void {
  if (!ETATS_RETRAIT.includes(row.etat as EtatDossier)) throw refus('dossier_fige')
}

/**
 * Takes a document back: the whole of it from a draft; from a validated dossier its last version, since the others were
 * there to be judged, and it is awaited again.
 * @returns hashes of what it was made of, for `removeUnused` once this is committed
 */
export async function takeBackPiece(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  acteur: Acteur,
  { id, ifMatch, type }: { id: string; ifMatch: number | null; type: string },
): Promise<{ row: TableDossier; empreintes: string[] }> {
  const row = await lockDossier(trx, id, ifMatch)
  requireReprise(row)
  const etat = await readEtatPiece(trx, id, type)
  const versions = await trx
    .selectFrom('piece_version')
    .select(['n', 'taille', 'sha256', 'canal'])
    .where('dossier_id', '=', id)
    .where('type', '=', type)
    .orderBy('n')
    .execute()
  const last = versions.at(-1)
  if (!etat || !last) throw refus('introuvable')
  if (!isRetirable(row.etat as EtatDossier, etat, last.canal as Canal)) throw refus('dossier_fige')
  const retirees = row.etat === 'brouillon' ? versions : [last]
  const [premiere = last] = retirees
  await trx
    .deleteFrom('piece_version')
    .where('dossier_id', '=', id)
    .where('type', '=', type)
    .where('n', '>=', premiere.n)
    .execute()
  if (retirees.length === versions.length)
    await trx.deleteFrom('piece').where('dossier_id', '=', id).where('type', '=', type).execute()
  else
    await trx
      .updateTable('piece')
      .set({ etat: 'attendue', motif: null })
      .where('dossier_id', '=', id)
      .where('type', '=', type)
      .execute()
  await occupy(trx, row.siren, -retirees.reduce((sum, { taille }) => sum + taille, 0))
  const tombees = await voidJoint(trx, outils, row, { type, fin: 'retiree' })
  await weighKept(trx, row, retirees)
  const { saved } = await followPieces(trx, outils, row, acteur, {
    action: 'piece_retiree',
    details: { type, n: last.n, ...tombees },
  })
  return { row: saved, empreintes: [...new Set(retirees.map(({ sha256 }) => sha256))] }
}
