import type { PieceSuivie } from './etat-pieces.ts'

/** Documents that are required and not there, or found non conforme and not replaced yet. */
export const missingPieces = <P extends PieceSuivie>(pieces: readonly P[]): P[] =>
  pieces.filter(({ obligatoire, etat }) => obligatoire && (etat === 'attendue' || etat === 'non_conforme'))
