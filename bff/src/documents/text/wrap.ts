/** Width in points of a text at some size. */
export type Measure = (text: string, size: number) => number

/**
 * Breaks a text into lines of a width: between words, then after hyphens, @ and slashes, then anywhere.
 * No-break spaces hold.
 */
export function wrap(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ ])|(?<=[-@/_])/u)) {
    if (measure((line + piece).trimEnd(), size) <= width) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    for (const char of piece) {
      if (line !== '' && measure(line + char, size) > width) {
        lines.push(line)
        line = ''
      }
      line += char
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}
