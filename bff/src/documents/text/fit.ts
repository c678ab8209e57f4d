import { type Measure, wrap } from './wrap.ts'

/** How a value sits in its box. */
export interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
  /** False when even the smallest size does not hold it: the last line then ends with an ellipsis. */
  readonly whole: boolean
}

const LARGEST = 9
/** Under this size one line is harder to read than two. */
const SMALLEST_ALONE = 6
const LARGEST_TWO = 5.4
const SMALLEST_TWO = 4.4

/**
 * Makes a value fit a box of one printed line: shrunk first, then on two lines, cut last of all.
 * @param width usable width, in points
 */
export function fitText(text: string, width: number, measure: Measure): Fitted {
  const natural = measure(text, LARGEST)
  if (natural <= width) return { size: LARGEST, lines: [text], whole: true }
  const alone = Math.floor((LARGEST * width * 20) / natural) / 20
  if (alone >= SMALLEST_ALONE) return { size: alone, lines: [text], whole: true }
  for (let size = LARGEST_TWO; size >= SMALLEST_TWO - 0.01; size -= 0.2) {
    const lines = wrap(text, width, size, measure)
    if (lines.length <= 2) return { size, lines, whole: true }
  }
  const [first = '', ...rest] = wrap(text, width, SMALLEST_TWO, measure)
  let last = `${rest[0] ?? ''}…`
  while (last.length > 1 && measure(last, SMALLEST_TWO) > width) last = `${[...last].slice(0, -2).join('')}…`
  return { size: SMALLEST_TWO, lines: [first, last], whole: false }
}
