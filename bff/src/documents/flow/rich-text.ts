import { cleanText } from '@mon-espace/domain'
import type { FontStyle } from '../fonts/typefaces.ts'

/** A stretch of text in one face. */
export interface Span {
  readonly text: string
  readonly style: FontStyle
}

/** What a paragraph is made of: plain text, or stretches. */
export type RichText = string | readonly Span[]

/** Bold stretch of a paragraph. */
export const bold = (text: string): Span => ({ text, style: 'bold' })
/** Plain stretch of a paragraph. */
export const plain = (text: string): Span => ({ text, style: 'regular' })

/** The stretches of a text; plain text takes the given face. */
export function spansOf(text: RichText, style: FontStyle): readonly Span[] {
  const spans = typeof text === 'string' ? [{ text: cleanText(text), style }] : text
  return spans.map((span) => ({ ...span, text: holdReferences(span.text) }))
}

/** « art. L. 6222-18 » and « n° 12 » stay in one piece. */
const holdReferences = (text: string) => text.replace(/(art\.|\b[LRD]\.|n°) (?=[LRD\d])/g, '$1\u00a0')

/** Breaks stretches into lines, between words, then anywhere in a word too long for a line. */
export function wrapSpans(
  spans: readonly Span[],
  width: number,
  measure: (text: string, style: FontStyle) => number,
): Span[][] {
  const lines: Span[][] = []
  let line: Span[] = []
  let used = 0
  const push = (text: string, style: FontStyle) => {
    const last = line.at(-1)
    if (last?.style === style) line[line.length - 1] = { text: last.text + text, style }
    else line.push({ text, style })
    used += measure(text, style)
  }
  const turn = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const { text, style } of spans) {
    for (const word of text.split(/(?<= )|(?<=[@/])|(?<=\p{L}-)(?=\p{L})/u)) {
      if (used > 0 && used + measure(word.trimEnd(), style) > width) turn()
      if (measure(word.trimEnd(), style) <= width) {
        push(word, style)
        continue
      }
      for (const char of word) {
        if (used + measure(char, style) > width) turn()
        push(char, style)
      }
    }
  }
  if (line.length > 0) lines.push(line)
  return lines
}
