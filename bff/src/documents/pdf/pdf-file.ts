import { PDFContext, PDFHexString, PDFName, type PDFObject, type PDFRef, PDFString, PDFWriter } from 'pdf-lib'
import type { FontStyle, Typefaces } from '../fonts/typefaces.ts'
import { type Bookmark, writeOutline } from './outline.ts'
import { createSheet, type NamedFont, type Sheet } from './sheet.ts'
import { type StructNode, structNode, writeStructure } from './structure.ts'
import { createSubsetFont } from './subset-font.ts'

/** A4, in points. */
export const A4 = { width: 595.28, height: 841.89 } as const

/** A layer printed once for all (the blank form), laid under what is drawn on a page. */
export interface PrintedLayer {
  readonly content: PDFObject
  /** What the content calls by name: category (`Font`, `XObject`…) → name → object. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, PDFObject>>>>
  /** How many marked-content numbers it takes, from 0. */
  readonly marks: number
  /** Other entries of the page: its box when it is not A4, its links… */
  readonly entries?: Readonly<Record<string, PDFObject>>
}

/** A PDF being made: pages, fonts, the tree for screen readers. */
export interface PdfFile {
  readonly context: PDFContext
  /** Root of what is read aloud. */
  readonly root: StructNode
  font(style: FontStyle): NamedFont
  addPage(layer?: PrintedLayer): Sheet
  /** Pages so far. */
  readonly pageCount: number
  /** Says across every page made since `from` that this is not the final document. */
  stamp(text: string, from: number): void
  bookmark(title: string, page: number): void
  /** Work left for the end, when the number of pages is known. */
  beforeFinish(task: () => void): void
  /** @param title shown by readers; no personal data belongs there */
  finish(title: string): Promise<Uint8Array>
}

/** Starts an empty French PDF. */
export function createPdfFile(faces: Typefaces): PdfFile {
  const context = PDFContext.create()
  const root = structNode('Document')
  const fonts = new Map<FontStyle, NamedFont>()
  const pages: { sheet: Sheet; layer: PrintedLayer | undefined; stamp: string | null }[] = []
  const bookmarks: Bookmark[] = []
  const last: (() => void)[] = []

  const font = (style: FontStyle): NamedFont => {
    const known = fonts.get(style)
    if (known) return known
    // Spread would freeze the `used` getter.
    const made = Object.assign(createSubsetFont(faces[style]), { resource: RESOURCES[style] }) as NamedFont
    fonts.set(style, made)
    return made
  }

  const writePages = (): { tree: PDFRef; refs: PDFRef[] } => {
    const stamps = pages.map(({ stamp }) => (stamp === null ? '' : stampOperators(stamp, font('bold'))))
    const contents = pages.map(({ sheet }, i) =>
      context.register(context.flateStream(sheet.content() + stamps[i])),
    )
    const own = new Map<string, PDFRef>()
    for (const one of fonts.values()) if (one.used) own.set(one.resource, one.embed(context))
    const veil = context.register(context.obj({ Type: 'ExtGState', ca: 0.14 }))
    const tree = context.nextRef()
    const refs = pages.map(({ sheet, layer }, i) =>
      context.register(
        context.obj({
          Type: 'Page',
          Parent: tree,
          MediaBox: [0, 0, A4.width, A4.height],
          ...layer?.entries,
          Resources: {
            ...layer?.resources,
            Font: { ...Object.fromEntries(own), ...layer?.resources.Font },
            ExtGState: { MonVoile: veil, ...layer?.resources.ExtGState },
          },
          Contents: layer ? [context.register(layer.content), contents[i]] : contents[i],
          StructParents: sheet.index,
          Tabs: 'S',
        }),
      ),
    )
    context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }))
    return { tree, refs }
  }

  return {
    context,
    root,
    font,
    get pageCount() {
      return pages.length
    },
    addPage(layer) {
      const sheet = createSheet(pages.length, layer?.marks ?? 0)
      pages.push({ sheet, layer, stamp: null })
      return sheet
    },
    stamp(text, from) {
      for (const page of pages.slice(from)) page.stamp = text
    },
    bookmark: (title, page) => bookmarks.push({ title, page }),
    beforeFinish: (task) => last.push(task),
    async finish(title) {
      for (const task of last) task()
      const { tree, refs } = writePages()
      const catalog = context.obj({
        Type: 'Catalog',
        Pages: tree,
        Lang: PDFString.of('fr-FR'),
        MarkInfo: { Marked: true },
        ViewerPreferences: { DisplayDocTitle: true },
        StructTreeRoot: writeStructure(context, root, refs),
      })
      const outline = writeOutline(context, bookmarks, refs)
      if (outline) {
        catalog.set(PDFName.of('Outlines'), outline)
        catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
      }
      context.trailerInfo.Root = context.register(catalog)
      const info = context.obj({})
      info.set(PDFName.of('Title'), PDFHexString.fromText(title))
      info.set(PDFName.of('Producer'), PDFString.of('Mon espace'))
      context.trailerInfo.Info = context.register(info)
      // Documents are made off the request thread: no need to yield between objects.
      return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
    },
  }
}

/** Names that no page made elsewhere gives to its own fonts. */
const RESOURCES: Record<FontStyle, string> = {
  regular: 'MonR',
  bold: 'MonB',
  italic: 'MonI',
  boldItalic: 'MonBI',
}

/** Pale letters from one corner to the other, over everything: a scan keeps them, and they hide nothing. */
function stampOperators(text: string, font: NamedFont): string {
  const angle = Math.atan2(A4.height, A4.width)
  const size = Math.min(150, (150 * 780) / font.width(text, 150))
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [along, up] = [-font.width(text, size) / 2, -size * 0.36]
  const x = A4.width / 2 + along * cos - up * sin
  const y = A4.height / 2 + along * sin + up * cos
  const matrix = [cos, sin, -sin, cos, x, y].map((n) => n.toFixed(4)).join(' ')
  return `
/Artifact BMC
q /MonVoile gs 0.75 0 0 rg BT /${font.resource} ${size.toFixed(1)} Tf ${matrix} Tm ${font.encode(text)} Tj ET Q
EMC`
}
