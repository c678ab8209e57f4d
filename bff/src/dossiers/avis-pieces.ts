import { libellePiece } from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import { postAvis } from '../avis/post-avis.ts'
import { retain, takeRetenu } from '../courriels/retenue.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { lettrePieces } from './lettres.ts'
import { destinatairesOf } from './notify.ts'
import type { Outils } from './save.ts'

/** By document: why it is to be replaced, or null where it need not be after all. */
type Nouvelles = Partial<Record<TypePiece, string | null>>

const objetOf = ({ id }: Pick<TableDossier, 'id'>) => `pieces ${id}`

/** Writes the mail that waits anew, with what is now to be told; none where nothing is. */
async function retell(
  trx: StoreWrite,
  { clock, config }: Pick<Outils, 'clock' | 'config'>,
  row: TableDossier,
  change: (nouvelles: Nouvelles) => void,
): Promise<void> {
  const objet = objetOf(row)
  const nouvelles: Nouvelles = (await takeRetenu<Nouvelles>(trx, objet)) ?? {}
  change(nouvelles)
  const told = (Object.entries(nouvelles) as [TypePiece, string | null][]).map(
    ([type, motif]) => [libellePiece(type, row.type), motif] as const,
  )
  if (told.length === 0) return
  const lettre = lettrePieces(row, told, config.urlPublique)
  const to = await destinatairesOf(trx, row)
  await postAvis(trx, clock, to, row, lettre, retain(clock, { objet, nouvelles }))
}

/**
 * Tells the enterprise, in a moment, that a document is to be replaced (`motif`), or need not be after all (null). All that
 * is told of a dossier meanwhile is one mail; what is taken back before it leaves is not told at all.
 */
export function tellPiece(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config'>,
  row: TableDossier,
  type: TypePiece,
  motif: string | null,
): Promise<void> {
  return retell(trx, outils, row, (nouvelles) => {
    if (motif === null && typeof nouvelles[type] === 'string') delete nouvelles[type]
    else nouvelles[type] = motif
  })
}

/** A new version came before the mail that asks for it left. */
export function forgetPiece(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'config'>,
  row: TableDossier,
  type: TypePiece,
): Promise<void> {
  return retell(trx, outils, row, (nouvelles) => {
    delete nouvelles[type]
  })
}

/** The dossier is decided: what was to be replaced is no longer news. */
export const forgetPieces = (trx: StoreWrite, row: Pick<TableDossier, 'id'>): Promise<unknown> =>
  takeRetenu(trx, objetOf(row))
