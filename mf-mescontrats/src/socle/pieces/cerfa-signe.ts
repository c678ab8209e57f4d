import type { Dossier, Piece } from '@mon-espace/domain/api'
import { lastVersion } from './retirable.ts'

/** The form that we print, and that comes back signed. */
export const CERFA_SIGNE = 'cerfa_signe'

export const isCerfaSigne = ({ type }: Pick<Piece, 'type'>): boolean => type === CERFA_SIGNE

/** The signed form that stands in a dossier: sent, and not to be replaced. */
export const cerfaSigneOf = ({ pieces }: Pick<Dossier, 'pieces'>): Piece | undefined =>
  pieces.find((piece) => isCerfaSigne(piece) && (piece.etat === 'deposee' || piece.etat === 'conforme'))

/** Whether the last signed form that came is of a contract that was validated again since. */
export function isBeforeCorrection(dossier: Pick<Dossier, 'valideLe'>, piece: Piece): boolean {
  const last = lastVersion(piece)
  return isCerfaSigne(piece) && last !== undefined && last.deposeLe < (dossier.valideLe ?? '')
}
