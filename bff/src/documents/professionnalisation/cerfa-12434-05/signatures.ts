import type { BlocsSignature } from '../../cerfa/blocs-signature.ts'

/** Under the two « Signature … » of page 2: the form has no other. */
export const SIGNATURES_12434_05: BlocsSignature = {
  employeur: { page: 2, rect: [23, 149, 290, 200] },
  salarie: { page: 2, rect: [300, 149, 565, 200] },
}
