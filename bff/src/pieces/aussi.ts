import { ENTETE, PROCHE } from './pdf/cadre.ts'

/** ZIP archives are read from their end: one that ends here would open as an archive too. */
export function isAlsoArchive(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const oldest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= oldest; at--) {
    if (view.getUint32(at) !== 0x504b0506) continue
    const directory = at - view.getUint32(at + 12, true)
    if (directory >= 0 && view.getUint32(directory) === 0x504b0102) return true
  }
  return false
}

/** Viewers of PDF look for its header in the first kilobyte, whatever comes before it. */
export const isAlsoPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, PROCHE + ENTETE.length)).includes(ENTETE)
