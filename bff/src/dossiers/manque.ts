import { missingPieces } from '@mon-espace/domain'
import type { Piece, TypePiece } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'

/** The types of the documents still to come, or to be replaced, as the row of a dossier keeps them. */
export const writeMissing = (pieces: readonly Piece[]): string =>
  JSON.stringify(missingPieces(pieces).map(({ type }) => type))

/** The types that {@link writeMissing} kept. */
export const readMissing = ({ manque }: Pick<TableDossier, 'manque'>): TypePiece[] =>
  manque === null ? [] : JSON.parse(manque)
