import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'
import type { PrintedLayer } from './pdf-file.ts'
import { readTaggedLines, type TaggedLine } from './tags.ts'

/** The pages of a file made elsewhere, ready to be laid under ours. Fields, scripts and metadata stay behind. */
export interface ForeignPages {
  /** What its tags tell, in reading order. */
  readonly lines: readonly TaggedLine[]
  readonly count: number
  /** Copies the pages into a file. */
  layers(context: PDFContext): readonly PrintedLayer[]
}

const name = PDFName.of

/** Decodes the pages once: each file then copies what it needs. */
export function readForeignPages(pdf: PDFDocument): ForeignPages {
  const pages = pdf.getPages().map((page) => {
    const content = contentOf(page)
    return {
      // What is drawn over must not inherit the state in which the page ends.
      content: pdf.context.flateStream(`q\n${content}\nQ\n`),
      marks:
        1 + [...content.matchAll(/\/MCID\s+(\d+)/g)].reduce((most, [, n]) => Math.max(most, Number(n)), -1),
      resources: page.node.Resources(),
      entries: ['MediaBox', 'Rotate', 'Group'].flatMap((key) => {
        const value = page.node.getInheritableAttribute(name(key))
        return value ? [[key, value] as const] : []
      }),
      links: linksOf(page),
    }
  })
  return {
    lines: readTaggedLines(pdf),
    count: pages.length,
    layers(context) {
      const copier = PDFObjectCopier.for(pdf.context, context)
      return pages.map(({ content, marks, resources, entries, links }) => ({
        content,
        marks,
        resources: Object.fromEntries(
          (resources?.entries() ?? []).flatMap(([category]) => {
            const named = resources?.lookup(category)
            return named instanceof PDFDict ? [[category.decodeText(), entriesOf(copier.copy(named))]] : []
          }),
        ),
        entries: {
          ...Object.fromEntries(entries.map(([key, value]) => [key, copier.copy(value)])),
          ...(links.length > 0 ? { Annots: context.obj(links.map((link) => linkOf(context, link))) } : {}),
        },
      }))
    },
  }
}

const entriesOf = (dict: PDFDict): Record<string, PDFObject> =>
  Object.fromEntries(dict.entries().map(([key, value]) => [key.decodeText(), value]))

/** Operators of a page, a character a byte. */
function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : []
  return streams
    .map((stream) => page.node.context.lookup(stream))
    .map((stream) => (stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : ''))
    .join('\n')
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

interface Link {
  readonly rect: readonly number[]
  readonly uri: string
}

const linkOf = (context: PDFContext, { rect, uri }: Link): PDFObject =>
  context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...rect],
    Border: [0, 0, 0],
    A: { S: 'URI', URI: PDFString.of(uri) },
  })

/** Links to the web; those inside the file would lead nowhere. */
function linksOf(page: PDFPage): Link[] {
  const annots = page.node.Annots()?.asArray() ?? []
  return annots.flatMap((ref) => {
    const annot = page.node.context.lookup(ref)
    if (!(annot instanceof PDFDict) || annot.get(name('Subtype')) !== name('Link')) return []
    const uri = annot.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'))
    const rect = annot.lookupMaybe(name('Rect'), PDFArray)?.asRectangle()
    if (!(uri instanceof PDFString) || !rect) return []
    const { x, y, width, height } = rect
    return [{ rect: [x, y, x + width, y + height], uri: uri.decodeText() }]
  })
}
