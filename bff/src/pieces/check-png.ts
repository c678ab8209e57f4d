import { ABIME, FichierRefuse, PIXELS_MAX, TROP_GRANDE } from './fichier-refuse.ts'

const SIGNATURE = 8
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Walks every chunk of a PNG with its checksum, from IHDR to IEND, and nothing after it. */
export function checkPng(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const types: string[] = []
  let at = SIGNATURE
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) throw new FichierRefuse(ABIME)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new FichierRefuse(ABIME)
    if (types.length === 0 && (type !== 'IHDR' || length !== 13)) throw new FichierRefuse(ABIME)
    if (type === 'IHDR' && view.getUint32(at + 8) * view.getUint32(at + 12) > PIXELS_MAX)
      throw new FichierRefuse(TROP_GRANDE)
    types.push(type)
    at = end
    if (type === 'IEND') break
  }
  if (types.at(-1) !== 'IEND' || !types.includes('IDAT') || at !== bytes.length)
    throw new FichierRefuse(ABIME)
}
