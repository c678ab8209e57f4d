import { readCmap } from './cmap.ts'
import { readSfnt, type SfntTables, table } from './sfnt.ts'

/** A parsed font, kept warm: everything needed to measure, to cut a subset and to describe it in a PDF. */
export interface Typeface {
  /** PostScript name, without spaces. */
  readonly name: string
  readonly tables: SfntTables
  readonly unitsPerEm: number
  /** In thousandths of an em, as PDF wants them. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  readonly italicAngle: number
  /** Glyph of a code point, 0 when the font does not draw it. */
  glyph(codePoint: number): number
  /** Advance of a glyph, in thousandths of an em. */
  advance(glyph: number): number
  /** Every code point the font draws. */
  codePoints(): Iterable<number>
}

/**
 * Parses a static TrueType font.
 * @param bytes the `.ttf` file
 * @param name PostScript name to give it in the PDF
 */
export function parseTypeface(bytes: Uint8Array, name: string): Typeface {
  const tables = readSfnt(bytes)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const hmtx = table(tables, 'hmtx')
  const os2 = table(tables, 'OS/2')
  const glyphs = readCmap(table(tables, 'cmap'))
  const unitsPerEm = head.getUint16(18)
  const metrics = hhea.getUint16(34)
  const em = (units: number) => Math.round((units * 1000) / unitsPerEm)
  return {
    name,
    tables,
    unitsPerEm,
    ascent: em(hhea.getInt16(4)),
    descent: em(hhea.getInt16(6)),
    capHeight: em(os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4)),
    box: [em(head.getInt16(36)), em(head.getInt16(38)), em(head.getInt16(40)), em(head.getInt16(42))],
    italicAngle: table(tables, 'post').getInt32(4) / 65536,
    glyph: (codePoint) => glyphs.get(codePoint) ?? 0,
    advance: (glyph) => (hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
    codePoints: () => glyphs.keys(),
  }
}
