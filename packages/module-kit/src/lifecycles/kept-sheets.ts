import type { ModuleStyle } from './styles.ts'

/** Sheets that have applied once, ready to apply again within the same task. */
const kept = new Map<string, CSSStyleSheet>()

/** The sheet of this address, when it has been kept. */
export const keptSheet = (href: string): CSSStyleSheet | undefined => kept.get(href)

/**
 * Keeps a sheet that was linked, so that showing its module again waits for no fetch. Read again from the browser's cache,
 * and checked again, rather than out of the link: what a browser writes of a sheet is not always what it has read.
 * One that cannot be kept is linked each time.
 */
export async function keepSheet({ href, integrity }: ModuleStyle): Promise<void> {
  if (kept.has(href)) return
  try {
    const answer = await fetch(href, { integrity, credentials: 'same-origin' })
    const text = answer.ok ? await answer.text() : ''
    // An address within it is relative to its file, which a kept sheet no longer has.
    if (text === '' || text.includes('url(')) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    kept.set(href, sheet)
  } catch {
    // Out of reach, or the page may not fetch it.
  }
}

/** Applies a kept sheet to the page. @returns what takes it away. */
export function adoptSheet(sheet: CSSStyleSheet): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
