import { CALLS, type Canal, type Dossier, type TypePiece } from '@mon-espace/domain/api'
import { upload } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** One file to deposit; `cle` is the same UUID for every try of it. */
export interface DepotPiece {
  id: string
  type: TypePiece
  fichier: File
  cle: string
  /** Case officers only: how it arrived. */
  canal?: Canal
  signal?: AbortSignal
  onProgress?: (part: number) => void
}

/** Sends a file; answers the document once every check has passed. */
function depositPiece({ id, type, fichier, cle, canal, signal, onProgress }: DepotPiece) {
  const form = new FormData()
  // Fields first: the server reads the stream in order and wants the type before the bytes.
  form.set('type', type)
  if (canal) form.set('canal', canal)
  form.set('fichier', fichier, fichier.name)
  return upload(CALLS.depositPiece, {
    params: { id },
    form,
    idempotencyKey: cle,
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  })
}

/** See {@link depositPiece}; the dossier's documents are then read again with its state. */
export function useDepositPiece() {
  const cache = useQueryClient()
  return async (depot: DepotPiece) => {
    const piece = await depositPiece(depot)
    cache.setQueryData<Dossier>(
      cles.dossier(depot.id),
      (dossier) =>
        dossier && { ...dossier, pieces: dossier.pieces.map((p) => (p.id === piece.id ? piece : p)) },
    )
    await cache.invalidateQueries({ queryKey: cles.dossier(depot.id) })
    void cache.invalidateQueries({ queryKey: cles.listes })
    return piece
  }
}
