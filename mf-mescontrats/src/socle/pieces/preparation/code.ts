import { type Marque, readMarque } from '@mon-espace/domain'
import decodeQR from 'qr/decode.js'

/** Longest side at which a picture is searched, in dots: what a scan at 150 dots an inch has, then less for a noisy photo. */
const COTES = [1800, 1250]
/** Longest search of one picture, in milliseconds. */
const DELAI_MS = 400

/** The mark in the QR code of a picture; null where none is read. */
export function markOn(source: ImageBitmap | HTMLCanvasElement): Marque | null {
  for (const cote of COTES) {
    const scale = Math.min(1, cote / Math.max(source.width, source.height))
    const [width, height] = [Math.round(source.width * scale), Math.round(source.height * scale)]
    const ink = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    if (!ink) return null
    ink.drawImage(source, 0, 0, width, height)
    const marque = decoded(ink.getImageData(0, 0, width, height))
    if (marque) return marque
  }
  return null
}

function decoded({ width, height, data }: ImageData): Marque | null {
  try {
    return readMarque(decodeQR({ width, height, data }, { timeLimit: DELAI_MS }))
  } catch {
    // It throws where there is no code: most pages have none.
    return null
  }
}
