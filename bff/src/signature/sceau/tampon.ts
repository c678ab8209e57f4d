import { cleanText } from '@mon-espace/domain'
import { bold, plain, type Span, wrapSpans } from '../../documents/flow/rich-text.ts'
import type { FontStyle, Typefaces } from '../../documents/fonts/typefaces.ts'
import { createPdfFile, type PdfFile } from '../../documents/pdf/pdf-file.ts'
import type { Color } from '../../documents/pdf/sheet.ts'
import { momentEnLettres } from '../../documents/text/format.ts'
import type { ActeSignature } from '../service-signature.ts'
import { TEXTES_SCEAU as T } from './textes.ts'

const SIZE = { largest: 8, smallest: 4.5, step: 0.25 } as const
/** Height of a line, in sizes. */
const LEADING = 1.22
const PADDING = 3
const INK: Color = [0.06, 0.13, 0.24]

/** What the stamp of an act says, in one line. */
export const texteTampon = ({ nom, role, le }: ActeSignature): string =>
  `${T.avantNom}${cleanText(nom)}${T.apresNom(role, momentEnLettres(le))}`

/** A stamp: a PDF of one page, as large as the stamp. Points. */
export interface Tampon {
  readonly pdf: Uint8Array
  readonly width: number
  readonly height: number
}

/** Draws the visible stamp of an act, no larger than the room of its block; its letters are embedded. */
export async function drawTampon(
  faces: Typefaces,
  acte: ActeSignature,
  room: { readonly width: number; readonly height: number },
): Promise<Tampon> {
  const file = createPdfFile(faces)
  const { lines, size } = hold(file, acte, room.width - 2 * PADDING, room.height - 2 * PADDING)
  const { width } = room
  const height = Math.min(room.height, lines.length * size * LEADING + 2 * PADDING)
  const sheet = file.addPage({
    content: file.context.flateStream(''),
    resources: {},
    marks: 0,
    entries: { MediaBox: file.context.obj([0, 0, width, height]) },
  })
  sheet.frame(0.4, 0.4, width - 0.4, height - 0.4, 0.8, INK)
  lines.forEach((line, i) => {
    let x = PADDING
    for (const { text, style } of line) {
      sheet.text(null, file.font(style), size, x, height - PADDING - size * (0.95 + i * LEADING), text, INK)
      x += file.font(style).width(text, size)
    }
  })
  return { pdf: await file.finish(T.scelleDe), width, height }
}

/** The words at the largest size that holds in the room: shrunk first; the name cut last of all, whole in the signature itself. */
function hold(file: PdfFile, { nom, role, le }: ActeSignature, width: number, height: number) {
  const measure = (size: number) => (text: string, style: FontStyle) => file.font(style).width(text, size)
  const broken = (name: string, size: number): Span[][] =>
    wrapSpans(
      [plain(T.avantNom), bold(name), plain(T.apresNom(role, momentEnLettres(le)))],
      width,
      measure(size),
    )
  const holds = (lines: Span[][], size: number) => lines.length * size * LEADING <= height
  const whole = cleanText(nom)
  for (let size: number = SIZE.largest; size >= SIZE.smallest; size -= SIZE.step) {
    const lines = broken(whole, size)
    if (holds(lines, size)) return { lines, size }
  }
  const letters = [...whole]
  let lines = broken(whole, SIZE.smallest)
  while (letters.length > 0 && !holds(lines, SIZE.smallest)) {
    letters.pop()
    lines = broken(`${letters.join('')}…`, SIZE.smallest)
  }
  return { lines, size: SIZE.smallest }
}
