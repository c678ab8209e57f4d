import { ABIME, FichierRefuse, PIXELS_MAX, TROP_GRANDE } from './fichier-refuse.ts'
import { isSamsungTrailer } from './suite-samsung.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP2 = 0xe2
/** Start of frame, whichever the coding; C4, C8 and CC are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
/** Pictures that phones keep behind the one that is shown: gain map, depth, preview. */
const IMAGES_MAX = 8
const MPF = [0x4d, 0x50, 0x46, 0x00]

interface Image {
  /** Past its end marker. */
  readonly fin: number
  /** It announces that other pictures follow it. @source CIPA DC-007, Multi-Picture Format */
  readonly suivie: boolean
}

/**
 * Walks the segments of a JPEG to its end marker, and nothing after it but padding, the further pictures that it announces, walked
 * likewise, and what Samsung's phones write.
 */
export function checkJpeg(bytes: Uint8Array): void {
  let image = walkImage(bytes, 0)
  const { suivie } = image
  let rest = withoutZeros(bytes, image.fin)
  for (let n = 1; suivie && n < IMAGES_MAX && isImage(bytes, rest); n++) {
    image = walkImage(bytes, rest)
    rest = withoutZeros(bytes, image.fin)
  }
  if (rest < bytes.length && !isSamsungTrailer(bytes.subarray(rest))) throw new FichierRefuse(ABIME)
}

const isImage = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0xff && bytes[at + 1] === SOI && bytes[at + 2] === 0xff

function withoutZeros(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] === 0) at += 1
  return at
}

function walkImage(bytes: Uint8Array, from: number): Image {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let frame = false
  let scan = false
  let suivie = false
  let at = from + 2
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
    const start = at + 4
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) throw new FichierRefuse(ABIME)
    suivie ||= marker === APP2 && MPF.every((byte, i) => bytes[start + i] === byte)
    if (isFrame(marker)) {
      frame = true
      if (end < start + 5) throw new FichierRefuse(ABIME)
      const pixels = view.getUint16(start + 1) * view.getUint16(start + 3)
      if (pixels === 0) throw new FichierRefuse(ABIME)
      if (pixels > PIXELS_MAX) throw new FichierRefuse(TROP_GRANDE)
    }
    scan ||= marker === SOS
    at = marker === SOS ? endOfScan(bytes, end) : end
  }
  if (!frame || !scan) throw new FichierRefuse(ABIME)
  return { fin: at + 2, suivie }
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
