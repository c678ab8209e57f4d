import { ABIME, FichierRefuse, PIXELS_MAX, TROP_GRANDE } from './fichier-refuse.ts'

const EOI = 0xd9
const SOS = 0xda
/** Start of frame, whichever the coding; C4, C8 and CC are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** Walks the segments of a JPEG to its end marker, and nothing after it but padding. */
export function checkJpeg(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let frame = false
  let scan = false
  let at = 2
  for (;;) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) throw new FichierRefuse(ABIME)
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) break
    if (isAlone(marker)) {
      at += 2
      continue
    }
    if (at + 4 > bytes.length) throw new FichierRefuse(ABIME)
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) throw new FichierRefuse(ABIME)
    if (isFrame(marker)) {
      frame = true
      const pixels = view.getUint16(at + 5) * view.getUint16(at + 7)
      if (pixels === 0) throw new FichierRefuse(ABIME)
      if (pixels > PIXELS_MAX) throw new FichierRefuse(TROP_GRANDE)
    }
    scan ||= marker === SOS
    at = marker === SOS ? endOfScan(bytes, end) : end
  }
  const rest = bytes.subarray(at + 2)
  if (!frame || !scan || rest.some((byte) => byte !== 0)) throw new FichierRefuse(ABIME)
}

/** Coded data run to the next marker: in them FF is followed by 00 or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at
  }
  throw new FichierRefuse(ABIME)
}
