import { PDFContext } from 'pdf-lib'
import type { FontStyle, Typefaces } from '../fonts/typefaces.ts'
import type { PdfFile, PrintedLayer } from '../pdf/pdf-file.ts'
import { type Color, createSheet, type NamedFont, type Sheet } from '../pdf/sheet.ts'
import { structNode } from '../pdf/structure.ts'
import { createSubsetFont, type FrozenFont, freezeFont } from '../pdf/subset-font.ts'
import { type Cases, type Edition, GRIS_DES_CASES, HAUTEURS_NUMERO } from './edition.ts'
import { cerfaOf, drawEmblemes } from './en-tete.ts'
import { imprimesOf, type LigneLue, ordreDeLecture } from './lecture.ts'

/**
 * The blank form, printed once and laid under every filled one: drawing values is then all that is left.
 * Ours, or the official one where the operator gives it (`officiel/`).
 */
export interface Imprime {
  /** « 10103*14 ». */
  readonly edition: string
  /** The two pages, ready for a file. */
  layers(file: PdfFile): readonly PrintedLayer[]
  readonly lecture: readonly LigneLue[]
  /** Where values go. */
  readonly cases: Cases
  /** Colour of the boxes. */
  readonly fond: Color
  /** Height at which each page has room for the number of the dossier, in points. */
  readonly numero: readonly (number | null)[]
}

const BAND = [0.851, 0.851, 0.851] as const
const STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic']

/** Prints the blank form (about 30 ms): keep it warm. */
export function printImprime(faces: Typefaces, edition: Edition): Imprime {
  const imprimes = imprimesOf(edition)
  const press = PDFContext.create()
  const fonts = new Map(STYLES.map((style) => [style, pressFont(faces, style)]))
  const sheets = [createSheet(0), createSheet(1)] as const
  for (const sheet of sheets) drawFrames(sheet, edition, sheet.index + 1)
  drawEmblemes(sheets[0], edition.enTete)
  for (const [page, x, y, size, style, text] of imprimes) {
    const font = fonts.get(style)
    // The tree is built anew for each file: here a node only has the text numbered.
    if (font) (page === 1 ? sheets[0] : sheets[1]).text(structNode('P'), font.font, size, x, y, text)
  }
  const [, x, y, size, style, text] = cerfaOf(edition.enTete)
  const italic = fonts.get(style)
  if (italic) sheets[0].text(null, italic.font, size, x, y, text, [1, 1, 1])
  const frozen: (readonly [string, FrozenFont])[] = STYLES.map((style) => {
    const { font, codePoints } = fonts.get(style) ?? pressFont(faces, style)
    return [font.resource, freezeFont(press, faces[style], [...codePoints])]
  })
  const contents = sheets.map((sheet) => press.flateStream(sheet.content()))
  const marks = sheets.map((_, i) => imprimes.filter(([page]) => page === i + 1).length)
  return {
    edition: edition.numero,
    cases: edition.champs,
    fond: GRIS_DES_CASES,
    numero: HAUTEURS_NUMERO,
    lecture: ordreDeLecture(faces, edition),
    layers(file) {
      const embedded = Object.fromEntries(frozen.map(([name, font]) => [name, font.embed(file.context)]))
      const layer = (i: 0 | 1): PrintedLayer => ({
        content: contents[i] ?? press.obj(null),
        resources: { Font: embedded },
        marks: marks[i] ?? 0,
      })
      return [layer(0), layer(1)]
    },
  }
}

/** A subset font that also remembers the order of its characters, under names of its own on the page. */
function pressFont(faces: Typefaces, style: FontStyle): { font: NamedFont; codePoints: Set<number> } {
  const subset = createSubsetFont(faces[style])
  const codePoints = new Set<number>()
  const font: NamedFont = {
    resource: `Imprime${style}`,
    width: subset.width,
    embed: subset.embed,
    get used() {
      return subset.used
    },
    encode(text) {
      for (const char of text) codePoints.add(char.codePointAt(0) ?? 0)
      return subset.encode(text)
    },
  }
  return { font, codePoints }
}

function drawFrames(sheet: Sheet, { bandeaux, champs, filets, encadres }: Edition, page: number): void {
  for (const [p, x1, y1, x2, y2] of bandeaux) if (p === page) sheet.fill(x1, y1, x2, y2, BAND)
  for (const { page: p, rect, nature } of Object.values(champs)) {
    if (p !== page) continue
    if (nature === 'texte') sheet.fill(...rect, GRIS_DES_CASES)
    else {
      sheet.fill(...rect, [1, 1, 1])
      sheet.frame(...rect, 0.8)
    }
  }
  for (const [p, x1, y1, x2, y2, width] of filets) if (p === page) sheet.line(x1, y1, x2, y2, width)
  for (const [p, x1, y1, x2, y2, width] of encadres) if (p === page) sheet.frame(x1, y1, x2, y2, width)
}
