/** The tables of a TrueType file, by tag. The bytes are views, not copies. */
export type SfntTables = ReadonlyMap<string, DataView>

/**
 * Reads the directory of a TrueType (`glyf`) font.
 * @throws Error when the bytes are not a TrueType font: the fonts are ours, so this is a fault of packaging.
 */
export function readSfnt(bytes: Uint8Array): SfntTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font')
  const tables = new Map<string, DataView>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i += 1) {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const offset = view.getUint32(at + 8)
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, view.getUint32(at + 12)))
  }
  return tables
}

/** A table that must be there. */
export function table(tables: SfntTables, tag: string): DataView {
  const found = tables.get(tag)
  if (!found) throw new Error(`The font has no ${tag} table`)
  return found
}
