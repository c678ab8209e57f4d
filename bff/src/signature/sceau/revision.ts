import { randomInt } from 'node:crypto'
import { PDF, type PDFPage, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core'
import type { ActeSignature } from '../service-signature.ts'
import { CHAMP, onPage, type Place, type Rect } from './place.ts'
import { type Tampon, texteTampon } from './tampon.ts'

/** A file that no revision can be added to: damaged, or held together in a way that the library writes anew. */
export class NonScellable extends Error {
  override readonly name = 'NonScellable'
}

/** Bytes kept for the signature: the chain and a time-stamp token with its own chain hold in it. */
const CONTENU_OCTETS = 16_384
/** Printed, and not to be changed (ISO 32000-1, table 165). */
const IMPRIME_VERROUILLE = 132

/** Three numbers of ten digits, the room of those that say what is signed: drawn, so that no other words of the file are taken for them. */
const tirage = () => Array.from({ length: 3 }, () => 9_000_000_000 + randomInt(1_000_000_000))

/** Opens a file to add to it. @throws NonScellable when only the whole could be written anew, which breaks earlier signatures */
export async function openRevision(document: Uint8Array): Promise<PDF> {
  const pdf = await PDF.load(document).catch(() => {
    throw new NonScellable('unreadable')
  })
  const blocker = pdf.canSaveIncrementally()
  if (blocker !== null) throw new NonScellable(blocker)
  return pdf
}

/** A revision whose signature is still to be set. */
export interface Revision {
  readonly bytes: Uint8Array
  /** Where the hexadecimal digits of the signature begin and end; all that stands around them, `<` and `>` left out, is signed. */
  readonly debut: number
  readonly fin: number
}

/**
 * Adds one revision: a field of signature that shows the stamp at its place, and room for the signature.
 * @param tampon null where there is no room for one: the signature is then in the file, and on no page
 * @throws Error when that role has a seal already
 */
export async function addRevision(
  pdf: PDF,
  document: Uint8Array,
  acte: ActeSignature,
  place: Place,
  tampon: Tampon | null,
): Promise<Revision> {
  const room = tirage()
  const signature = pdf.register(
    PdfDict.of({
      Type: PdfName.of('Sig'),
      Filter: PdfName.of('Adobe.PPKLite'),
      SubFilter: PdfName.of('ETSI.CAdES.detached'),
      Name: PdfString.fromString(acte.nom),
      Reason: PdfString.fromString(texteTampon(acte)),
      M: PdfString.fromString(dateOf(acte.le)),
      ByteRange: numbers([0, ...room]),
      Contents: PdfString.fromBytes(new Uint8Array(CONTENU_OCTETS)),
    }),
  )
  const form = pdf.getOrCreateForm()
  const field = form.createSignatureField(`${CHAMP}${acte.role}`).getDict()
  const widget = pdf.context.getRef(field)
  if (!widget) throw new Error('no reference for the field')
  field.delete('Kids')
  for (const [key, value] of Object.entries({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    F: PdfNumber.of(IMPRIME_VERROUILLE),
    P: place.page.ref,
    Rect: numbers([0, 0, 0, 0]),
    // What a reader of screens says of it.
    TU: PdfString.fromString(texteTampon(acte)),
    V: signature,
    ...(tampon && place.rect ? await vu(pdf, place.page, place.rect, tampon) : {}),
  }))
    field.set(key, value)
  const resolve = pdf.context.resolve.bind(pdf.context)
  const annots = place.page.dict.getArray('Annots', resolve)
  if (annots) annots.push(widget)
  else place.page.dict.set('Annots', PdfArray.of(widget))
  const bytes = await pdf.save({ incremental: true })
  if (!startsWith(bytes, document)) throw new NonScellable('the earlier bytes changed')
  return setByteRange(bytes, `0 ${room.join(' ')}`)
}

async function apparence(pdf: PDF, tampon: Tampon, matrix: readonly number[]) {
  const { ref } = await pdf.embedPage(await PDF.load(tampon.pdf), 0)
  const form = pdf.context.resolve(ref)
  if (form instanceof PdfStream) form.set('Matrix', numbers(matrix))
  return ref
}

/** Where the stamp is seen, and how: at the top left of its room. */
async function vu(pdf: PDF, page: PDFPage, [x1, , , y2]: Rect, tampon: Tampon) {
  const { rect, matrix } = onPage(pdf, page, [x1, y2 - tampon.height, x1 + tampon.width, y2])
  return { Rect: numbers(rect), AP: PdfDict.of({ N: await apparence(pdf, tampon, matrix) }) }
}

const numbers = (values: readonly number[]) => PdfArray.of(...values.map((value) => PdfNumber.of(value)))

/** « D:20261129100200Z » */
const dateOf = (instant: string) => `D:${new Date(instant).toISOString().slice(0, 19).replace(/\D/g, '')}Z`

const startsWith = (bytes: Uint8Array, start: Uint8Array) =>
  Buffer.compare(bytes.subarray(0, start.length), start) === 0

const CONTENU = '/Contents <'

/** Says what is signed, in the room kept for it. */
function setByteRange(bytes: Uint8Array, room: string): Revision {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const range = file.indexOf(room)
  const debut = file.indexOf(CONTENU, range) + CONTENU.length
  const fin = file.indexOf('>', debut)
  if (range < 0 || debut < CONTENU.length || fin < 0) throw new Error('no room to sign')
  const said = `0 ${debut - 1} ${fin + 1} ${file.length - fin - 1}`
  file.write(said.padEnd(room.length), range, 'latin1')
  return { bytes, debut, fin }
}

/** The two stretches that are signed. */
export const signedParts = ({ bytes, debut, fin }: Revision) =>
  [bytes.subarray(0, debut - 1), bytes.subarray(fin + 1)] as const

/** Sets the signature in its room. @throws Error when it does not hold in it */
export function setSignature({ bytes, debut, fin }: Revision, cms: Uint8Array): Uint8Array {
  const hex = Buffer.from(cms).toString('hex')
  if (hex.length > fin - debut) throw new Error('the signature is larger than its room')
  Buffer.from(bytes.buffer, bytes.byteOffset).write(hex.padEnd(fin - debut, '0'), debut, 'latin1')
  return bytes
}
