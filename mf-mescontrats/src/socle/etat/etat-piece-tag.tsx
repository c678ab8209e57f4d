import type { Piece } from '@mon-espace/domain/api'
import { StateTag } from '@mon-espace/ui'
import { apparencePiece } from './apparence.ts'
import { LIBELLES_ETATS_PIECES } from './libelle-piece.ts'

/** Where a document stands. One that nobody requires and nobody sent is not awaited: it says nothing. */
export function EtatPieceTag({ piece }: { piece: Piece }) {
  if (piece.etat === 'attendue' && !piece.obligatoire) return null
  return <StateTag {...apparencePiece[piece.etat]}>{LIBELLES_ETATS_PIECES[piece.etat]}</StateTag>
}
