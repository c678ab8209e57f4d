import type { Typefaces } from '../../documents/fonts/typefaces.ts'
import type { ActeSignature } from '../service-signature.ts'
import { type Cle, requireValide } from './cle.ts'
import { type Horodater, sha256, signCades } from './cms.ts'
import { placeOf, roomOf } from './place.ts'
import { addRevision, openRevision, setSignature, signedParts } from './revision.ts'
import { drawTampon } from './tampon.ts'

/** What a seal is set with. */
export interface Sceau {
  readonly cle: Cle
  readonly faces: Typefaces
  /** null where the operator has no time-stamping authority: the signatures are then of level B-B. */
  readonly horodater: Horodater | null
}

/**
 * The document as it is, byte for byte, and after it one revision: the stamp of the act at the place of its role, and a PAdES
 * signature of all that stands before and around it.
 * @throws HorsValidite when the certificate is not valid now, whatever it was when it was opened
 * @throws NonScellable when nothing can be added to the file without writing it anew
 * @throws what `horodater` throws
 */
export async function sealDocument(
  { cle, faces, horodater }: Sceau,
  document: Uint8Array,
  acte: ActeSignature,
): Promise<Uint8Array> {
  requireValide(cle, new Date())
  const pdf = await openRevision(document)
  const place = placeOf(pdf, acte.role)
  const tampon = place.rect && (await drawTampon(faces, acte, roomOf(place.rect)))
  const revision = await addRevision(pdf, document, acte, place, tampon)
  const cms = await signCades(sha256(...signedParts(revision)), cle, horodater)
  return setSignature(revision, cms)
}
