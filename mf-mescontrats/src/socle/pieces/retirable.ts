import { isRetirable } from '@mon-espace/domain'
import type { Dossier, Piece, Role } from '@mon-espace/domain/api'

/** The version of a document that stands; undefined where none came. */
export const lastVersion = ({ versions }: Pick<Piece, 'versions'>) =>
  versions.toSorted((a, b) => b.n - a.n)[0]

/** Whether somebody may take a document of this dossier back: only the enterprise may. */
export const mayTakeBack = ({ etat }: Pick<Dossier, 'etat'>, piece: Piece, role: Role | null): boolean =>
  role !== 'gestionnaire' && isRetirable(etat, piece.etat, lastVersion(piece)?.canal)
