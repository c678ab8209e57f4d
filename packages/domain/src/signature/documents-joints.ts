import type { TypePiece } from '../dossiers/pieces.ts'
import type { RoleSignataire } from './roles.ts'

/** A document of a dossier that others sign too, and that may be signed online with the contract. */
export interface DocumentJoint {
  readonly type: TypePiece
  /** « la convention de formation »: in the feminine, as all of them are. */
  readonly nom: string
  /** Who signs it, among those who sign the contract. */
  readonly roles: readonly RoleSignataire[]
}

/**
 * Why a document cannot be signed with the contract: it is not deposited, was found conforme, is no PDF, opens with
 * permissions, was certified against any addition, is damaged, or was signed online already.
 */
export const EMPECHEMENTS_JOINT = [
  'absente',
  'conforme',
  'format',
  'protegee',
  'certifiee',
  'abimee',
  'signee',
] as const
export type EmpechementJoint = (typeof EMPECHEMENTS_JOINT)[number]
