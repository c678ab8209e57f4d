import { cleanText } from '../text/clean.ts'
import { covers } from './coverage.ts'

/**
 * The characters of a text that no font of ours can print, each once, in order; empty when all can.
 * Needs no font: the rules can call it at every keystroke, in a browser.
 */
export function checkPrintable(text: string): readonly string[] {
  const missing = new Set<string>()
  for (const char of cleanText(text)) if (!covers(char.codePointAt(0) ?? 0)) missing.add(char)
  return [...missing]
}
