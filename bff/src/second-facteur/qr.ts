import { encode } from 'uqr'
import { runsOf } from '../documents/pdf/qr.ts'

/** White modules around a QR code, without which it is not read. */
const MARGE = 4

/** A QR code as an SVG path, black on white, in a square of `taille`. */
export function traceQr(texte: string): { taille: number; trace: string } {
  const { data, size } = encode(texte, { ecc: 'M', border: MARGE })
  const trace = data.flatMap((ligne, y) =>
    runsOf(ligne).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}z`),
  )
  return { taille: size, trace: trace.join('') }
}
