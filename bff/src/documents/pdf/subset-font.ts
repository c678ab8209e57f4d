import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import { subsetTypeface } from '../fonts/subset.ts'
import type { Typeface } from '../fonts/typeface.ts'

/**
 * A face as one PDF uses it: remembers which characters were set, then embeds those glyphs only.
 * Each character gets a glyph number of its own, even where two share an outline: what is read back from the
 * file is then exactly what was written (« А » Cyrillic is not « A » Latin).
 */
export interface SubsetFont {
  /** Width in points. */
  width(text: string, size: number): number
  /** The text as a PDF hexadecimal string operand. */
  encode(text: string): string
  readonly used: boolean
  /** Writes the font in the file. Call once, when everything has been set. */
  embed(context: PDFContext): PDFRef
}

/** What a subset becomes once its streams are compressed: can be written in any number of files. */
export interface FrozenFont {
  embed(context: PDFContext): PDFRef
}

/** Begins a subset of a face. A character that the face does not draw is shown by its empty box. */
export function createSubsetFont(face: Typeface): SubsetFont {
  const ids = new Map<number, number>()
  const idOf = (codePoint: number) => {
    const known = ids.get(codePoint)
    if (known !== undefined) return known
    const id = ids.size + 1
    ids.set(codePoint, id)
    return id
  }
  return {
    width(text, size) {
      let sum = 0
      for (const char of text) sum += face.advance(face.glyph(char.codePointAt(0) ?? 0))
      return (sum * size) / 1000
    },
    encode(text) {
      let hex = '<'
      for (const char of text)
        hex += idOf(char.codePointAt(0) ?? 0)
          .toString(16)
          .padStart(4, '0')
      return `${hex}>`
    },
    get used() {
      return ids.size > 0
    },
    embed: (context) => freezeFont(context, face, [...ids.keys()]).embed(context),
  }
}

/** Cuts and compresses a subset for good. `codePoints` in the order in which they got their numbers, from 1. */
export function freezeFont(maker: PDFContext, face: Typeface, codePoints: readonly number[]): FrozenFont {
  const glyphs = [0, ...codePoints.map((codePoint) => face.glyph(codePoint))]
  const program = subsetTypeface(face, glyphs)
  const file = maker.flateStream(program, { Length1: program.length })
  const toUnicode = maker.flateStream(toUnicodeMap(codePoints))
  const widths = glyphs.map((glyph) => Math.round(face.advance(glyph) * 100) / 100)
  const name = `${tagOf(codePoints)}+${face.name}`
  return {
    embed(context) {
      const descriptor = context.register(
        context.obj({
          Type: 'FontDescriptor',
          FontName: name,
          // Symbolic, as the glyphs have no standard encoding; italic where the face leans.
          Flags: face.italicAngle === 0 ? 4 : 68,
          FontBBox: [...face.box],
          ItalicAngle: face.italicAngle,
          Ascent: face.ascent,
          Descent: face.descent,
          CapHeight: face.capHeight,
          StemV: face.name.includes('Bold') ? 140 : 80,
          FontFile2: context.register(file),
        }),
      )
      const descendant = context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'CIDFontType2',
          BaseFont: name,
          CIDToGIDMap: 'Identity',
          CIDSystemInfo: context.obj({
            Registry: PDFString.of('Adobe'),
            Ordering: PDFString.of('Identity'),
            Supplement: 0,
          }),
          FontDescriptor: descriptor,
          DW: 1000,
          W: [0, widths],
        }),
      )
      return context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'Type0',
          BaseFont: PDFName.of(name),
          Encoding: 'Identity-H',
          DescendantFonts: [descendant],
          ToUnicode: context.register(toUnicode),
        }),
      )
    },
  }
}

/** Six letters that differ from one subset to the next, as the PDF standard asks. */
function tagOf(codePoints: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i += 1) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26) + 7 * i
  }
  return tag
}

function toUnicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, i) => {
    const id = (i + 1).toString(16).padStart(4, '0')
    const utf16 = [...String.fromCodePoint(codePoint)]
      .flatMap((char) => char.split(''))
      .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
      .join('')
    return `<${id}> <${utf16}>`
  })
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
