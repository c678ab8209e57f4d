import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'

/** A piece of a line as its author tagged it: text already on a page, or something laid on it (a form field). */
type TaggedPiece = { readonly page: number; readonly mark: number } | { readonly object: PDFRef }

/** A heading or a paragraph of somebody else's file, in reading order. */
export interface TaggedLine {
  readonly type: 'H1' | 'H2' | 'P'
  readonly pieces: readonly TaggedPiece[]
}

const name = PDFName.of
/** What begins a line of its own; everything else is a part of the line around it. */
const BLOCKS = /^(P|H[1-6]?|LI|TD|TH|Caption|TOCI|BlockQuote)$/
/** Deeper than any honest file: one that points back at itself ends here. */
const DEEPEST = 60

/** Reads the lines that a file's tags tell, in their order; none when it has no tags. */
export function readTaggedLines(pdf: PDFDocument): TaggedLine[] {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) return []
  const roles = root.lookupMaybe(name('RoleMap'), PDFDict)
  const pages = new Map(pdf.getPages().map(({ ref }, i) => [ref, i]))
  const lines: { type: TaggedLine['type']; pieces: TaggedPiece[] }[] = []
  const begin = (type: TaggedLine['type']) => {
    const line = { type, pieces: [] as TaggedPiece[] }
    lines.push(line)
    return line
  }
  const pageOf = (dict: PDFDict): number | undefined => {
    const ref = dict.get(name('Pg'))
    return ref instanceof PDFRef ? pages.get(ref) : undefined
  }
  const kidsOf = (dict: PDFDict): PDFObject[] => {
    const kids = dict.lookup(name('K'))
    if (kids instanceof PDFArray) return kids.asArray()
    return kids ? [kids] : []
  }
  const visit = (dict: PDFDict, above: number | undefined, around: (typeof lines)[number], deep: number) => {
    const page = pageOf(dict) ?? above
    const type = typeOf(dict, roles)
    const line = BLOCKS.test(type) ? begin(lineType(type)) : around
    const mark = (at: number | undefined, mcid: PDFObject | undefined) => {
      if (at !== undefined && mcid instanceof PDFNumber) line.pieces.push({ page: at, mark: mcid.asNumber() })
    }
    for (const given of kidsOf(dict)) {
      const kid = pdf.context.lookup(given)
      if (!(kid instanceof PDFDict)) {
        mark(page, kid)
        continue
      }
      const object = kid.get(name('Obj'))
      if (kid.has(name('MCID'))) mark(pageOf(kid) ?? page, kid.lookup(name('MCID')))
      else if (object instanceof PDFRef) line.pieces.push({ object })
      else if (kid.has(name('S')) && deep < DEEPEST) visit(kid, page, line, deep + 1)
    }
  }
  visit(root, undefined, begin('P'), 0)
  return lines.filter(({ pieces }) => pieces.length > 0)
}

function typeOf(dict: PDFDict, roles: PDFDict | undefined): string {
  const type = dict.get(name('S'))
  if (!(type instanceof PDFName)) return ''
  const standard = roles?.get(type)
  return (standard instanceof PDFName ? standard : type).decodeText()
}

const lineType = (type: string): TaggedLine['type'] =>
  /^H1?$/.test(type) ? 'H1' : /^H/.test(type) ? 'H2' : 'P'
