/**
 * Reads which glyph draws which code point (formats 4 and 12, the only ones modern fonts carry).
 * @param cmap the `cmap` table
 */
export function readCmap(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>()
  const count = cmap.getUint16(2)
  for (let i = 0; i < count; i += 1) {
    const platform = cmap.getUint16(4 + 8 * i)
    if (platform !== 0 && platform !== 3) continue
    const at = cmap.getUint32(8 + 8 * i)
    const format = cmap.getUint16(at)
    if (format === 4) readSegments(cmap, at, glyphs)
    if (format === 12) readGroups(cmap, at, glyphs)
  }
  return glyphs
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const double = cmap.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + double + 2
  const deltas = starts + double
  const offsets = deltas + double
  for (let s = 0; s < double; s += 2) {
    const offset = cmap.getUint16(offsets + s)
    const delta = cmap.getUint16(deltas + s)
    const end = cmap.getUint16(ends + s)
    for (let code = cmap.getUint16(starts + s); code <= end && code !== 0xffff; code += 1) {
      const raw =
        offset === 0 ? code : cmap.getUint16(offsets + s + offset + 2 * (code - cmap.getUint16(starts + s)))
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const count = cmap.getUint32(at + 12)
  for (let g = 0; g < count; g += 1) {
    const group = at + 16 + 12 * g
    const start = cmap.getUint32(group)
    const end = cmap.getUint32(group + 4)
    for (let code = start; code <= end; code += 1) {
      glyphs.set(code, cmap.getUint32(group + 8) + code - start)
    }
  }
}
