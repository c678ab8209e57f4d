import type { Dossier, Piece } from '@mon-espace/domain/api'

/** The form that we print, and that comes back signed. */
const CERFA_SIGNE = 'cerfa_signe'

export const isCerfaSigne = ({ type }: Pick<Piece, 'type'>): boolean => type === CERFA_SIGNE

/** Whether the last signed form that came is of a contract that was validated again since. */
export function isBeforeCorrection(dossier: Pick<Dossier, 'valideLe'>, piece: Piece): boolean {
  const [last] = piece.versions.toSorted((a, b) => b.n - a.n)
  return isCerfaSigne(piece) && last !== undefined && last.deposeLe < (dossier.valideLe ?? '')
}
