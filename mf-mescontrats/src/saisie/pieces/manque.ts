import type { Piece } from '@mon-espace/domain/api'

/** Documents that are required and not there, or found non conforme and not replaced yet. */
export const missingPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ obligatoire, etat }) => obligatoire && (etat === 'attendue' || etat === 'non_conforme'))
