import type { Piece } from '@mon-espace/domain/api'

/** The document to look at first: one that waits for a verdict, else one that was sent, else the first. */
export function firstPiece(pieces: readonly Piece[]): Piece | undefined {
  return pieces.find(({ etat }) => etat === 'deposee') ?? pieces.find(isSent) ?? pieces[0]
}

/** The next document that waits for a verdict, after this one and then from the start; undefined when none does. */
export function nextPiece(pieces: readonly Piece[], id: string): Piece | undefined {
  const rang = pieces.findIndex((piece) => piece.id === id)
  const after = [...pieces.slice(rang + 1), ...pieces.slice(0, Math.max(rang, 0))]
  return after.find(({ etat }) => etat === 'deposee')
}

const isSent = ({ versions }: Piece) => versions.length > 0

/** Those the desk shows: what is required, and what was sent. The rest comes after, to deposit what arrived by post. */
export function splitPieces(pieces: readonly Piece[]): { aExaminer: Piece[]; possibles: Piece[] } {
  const shown = (piece: Piece) => piece.obligatoire || isSent(piece)
  return {
    aExaminer: pieces.filter(shown),
    possibles: pieces.filter((piece) => !shown(piece)),
  }
}
