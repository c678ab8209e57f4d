import type { RoleSignataire } from '@mon-espace/domain'

/** Where somebody signs: page (from 1), corners in points from the bottom left. */
export interface BlocSignature {
  readonly page: number
  readonly rect: readonly [x1: number, y1: number, x2: number, y2: number]
}

/** The blocks of an edition of a form, by who signs in them. */
export type BlocsSignature = Readonly<Partial<Record<RoleSignataire, BlocSignature>>>
