import { encode } from 'uqr'
import { num } from './number.ts'
import type { Sheet } from './sheet.ts'
import type { StructNode } from './structure.ts'

/**
 * Draws a QR code as squares, sharp at any size. Leave four modules of white around it.
 * @param size side, in points
 */
export function drawQr(
  sheet: Sheet,
  node: StructNode,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  // M: still read with a sixth of it hidden by a fold or a stamp.
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const step = size / data.length
  const squares = data.flatMap((line, row) => {
    const top = y + size - (row + 1) * step
    // Squares that touch are drawn as one: no white line between them on a screen.
    return runsOf(line).map(([from, to]) =>
      [x + from * step, top, (to - from) * step, step].map(num).join(' '),
    )
  })
  sheet.raw(node, `0 g ${squares.map((square) => `${square} re`).join(' ')} f`)
}

/** Where dark modules of a line follow each other. */
export function runsOf(line: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  line.forEach((dark, i) => {
    const last = runs.at(-1)
    if (dark && last?.[1] === i) last[1] = i + 1
    else if (dark) runs.push([i, i + 1])
  })
  return runs
}
