import { table } from './sfnt.ts'
import type { Typeface } from './typeface.ts'

/**
 * Cuts a font down to some glyphs, renumbered in the order given (the first must be 0, `.notdef`).
 * A glyph may come twice: « А » and « A » can share an outline and still be read back apart.
 * Components of composite glyphs are added after them.
 * @returns a TrueType file for a PDF `FontFile2`
 */
export function subsetTypeface(face: Typeface, glyphs: readonly number[]): Uint8Array {
  const source = new OutlineReader(face)
  const order = [...glyphs]
  const added = new Map<number, number>()
  const renumber = (glyph: number) => {
    const known = added.get(glyph)
    if (known !== undefined) return known
    order.push(glyph)
    added.set(glyph, order.length - 1)
    return order.length - 1
  }
  const outlines: Uint8Array[] = []
  for (let i = 0; i < order.length; i += 1) outlines.push(source.outline(order[i] ?? 0, renumber))
  return assemble(face, order, outlines)
}

class OutlineReader {
  readonly #glyf: DataView
  readonly #loca: DataView
  readonly #long: boolean

  constructor(face: Typeface) {
    this.#glyf = table(face.tables, 'glyf')
    this.#loca = table(face.tables, 'loca')
    this.#long = table(face.tables, 'head').getInt16(50) === 1
  }

  outline(glyph: number, renumber: (component: number) => number): Uint8Array {
    const start = this.#offset(glyph)
    const bytes = new Uint8Array(
      this.#glyf.buffer,
      this.#glyf.byteOffset + start,
      this.#offset(glyph + 1) - start,
    )
    if (bytes.length === 0) return bytes
    const copy = bytes.slice()
    const view = new DataView(copy.buffer)
    if (view.getInt16(0) < 0) renumberComponents(view, renumber)
    return copy
  }

  #offset(glyph: number): number {
    return this.#long ? this.#loca.getUint32(4 * glyph) : 2 * this.#loca.getUint16(2 * glyph)
  }
}

const WORDS = 0x1
const SCALE = 0x8
const MORE = 0x20
const XY_SCALE = 0x40
const TWO_BY_TWO = 0x80

function renumberComponents(view: DataView, renumber: (component: number) => number): void {
  let at = 10
  for (;;) {
    const flags = view.getUint16(at)
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)))
    at += 4 + (flags & WORDS ? 4 : 2)
    if (flags & SCALE) at += 2
    else if (flags & XY_SCALE) at += 4
    else if (flags & TWO_BY_TWO) at += 8
    if (!(flags & MORE)) return
  }
}

function assemble(face: Typeface, order: readonly number[], outlines: readonly Uint8Array[]): Uint8Array {
  const padded = outlines.map((outline) => (outline.length + 3) & ~3)
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0))
  const loca = new DataView(new ArrayBuffer(4 * (order.length + 1)))
  const hmtx = new DataView(new ArrayBuffer(4 * order.length))
  const sourceHmtx = table(face.tables, 'hmtx')
  let at = 0
  outlines.forEach((outline, i) => {
    glyf.set(outline, at)
    at += padded[i] ?? 0
    loca.setUint32(4 * (i + 1), at)
    hmtx.setUint16(4 * i, Math.round((face.advance(order[i] ?? 0) * face.unitsPerEm) / 1000))
    hmtx.setInt16(4 * i + 2, leftBearing(sourceHmtx, table(face.tables, 'hhea').getUint16(34), order[i] ?? 0))
  })
  const head = copy(table(face.tables, 'head'))
  head.setInt16(50, 1)
  const hhea = copy(table(face.tables, 'hhea'))
  hhea.setUint16(34, order.length)
  const maxp = copy(table(face.tables, 'maxp'))
  maxp.setUint16(4, order.length)
  const tables: [string, Uint8Array][] = [
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ]
  const prep = face.tables.get('prep')
  if (prep) tables.push(['prep', bytesOf(prep)])
  return writeSfnt(tables)
}

function leftBearing(hmtx: DataView, metrics: number, glyph: number): number {
  return glyph < metrics ? hmtx.getInt16(4 * glyph + 2) : hmtx.getInt16(4 * metrics + 2 * (glyph - metrics))
}

function writeSfnt(tables: readonly [string, Uint8Array][]): Uint8Array {
  const start = 12 + 16 * tables.length
  const size = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (tables.length - power))
  let at = start
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + 16 * i
    for (let c = 0; c < 4; c += 1) file[entry + c] = tag.charCodeAt(c)
    view.setUint32(entry + 4, checksum(bytes))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    file.set(bytes, at)
    at += (bytes.length + 3) & ~3
  })
  return file
}

function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) {
    const word =
      ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)
    sum = (sum + (word >>> 0)) >>> 0
  }
  return sum
}

const bytesOf = (view: DataView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
const copy = (view: DataView) => new DataView(bytesOf(view).slice().buffer)
