import type { BlocsSignature } from '../../cerfa/blocs-signature.ts'

/** The same as in the edition of today, in the lower blocks of this one. */
export const SIGNATURES_10103_12: BlocsSignature = {
  cfa: { page: 2, rect: [25, 195, 285, 264] },
  employeur: { page: 2, rect: [24, 121.5, 190, 146] },
  apprenti: { page: 2, rect: [196, 121.5, 350, 146] },
  representant: { page: 2, rect: [356, 121.5, 574, 146] },
}
