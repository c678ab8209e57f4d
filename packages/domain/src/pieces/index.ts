export { type PieceAttendue, piecesAttendues } from './pieces-attendues.ts'
export { LIBELLES_PIECES } from './textes.ts'
