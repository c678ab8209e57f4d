import type { BlocsSignature } from '../../cerfa/blocs-signature.ts'

/** Under « Visa du CFA » and the three « Signature … » of page 2, within the frame. */
export const SIGNATURES_10103_14: BlocsSignature = {
  cfa: { page: 2, rect: [20, 262, 282, 354] },
  employeur: { page: 2, rect: [20, 117, 194, 180] },
  apprenti: { page: 2, rect: [200, 117, 347, 180] },
  representant: { page: 2, rect: [353, 117, 577, 180] },
}
