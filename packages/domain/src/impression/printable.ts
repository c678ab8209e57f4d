import { cleanText } from './clean.ts'
import { printsCodePoint } from './coverage.ts'

/**
 * The characters of a text that no font of our documents can print, each once, in order; empty when all can.
 * Needs no font: it can be asked at every keystroke, in a browser.
 */
export function checkPrintable(text: string): readonly string[] {
  const missing = new Set<string>()
  for (const char of cleanText(text)) if (!printsCodePoint(char.codePointAt(0) ?? 0)) missing.add(char)
  return [...missing]
}
