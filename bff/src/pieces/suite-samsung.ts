const FIN = 'SEFT'
const DEBUT = 'SEFH'
const ENTREE = 12
const textAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

/**
 * Is this what Samsung's phones write after a picture, and nothing else? Blocks, then their directory (`SEFH`), its length and
 * `SEFT`; every byte before the directory must belong to a block that it names.
 * @source the layout that exiftool reads (Image::ExifTool::Samsung)
 */
export function isSamsungTrailer(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 20 || textAt(bytes, bytes.length - 4) !== FIN) return false
  const directory = bytes.length - 8 - view.getUint32(bytes.length - 8, true)
  if (directory < 0 || directory + 12 > bytes.length - 8 || textAt(bytes, directory) !== DEBUT) return false
  const count = view.getUint32(directory + 8, true)
  if (directory + 12 + count * ENTREE !== bytes.length - 8) return false
  const blocs = Array.from({ length: count }, (_, i) => {
    const entry = directory + 12 + i * ENTREE
    const start = directory - view.getUint32(entry + 4, true)
    return [start, start + view.getUint32(entry + 8, true)] as const
  })
  let at = 0
  for (const [start, end] of blocs.sort(([a], [b]) => a - b)) {
    if (start !== at || end > directory) return false
    at = end
  }
  return at === directory
}
