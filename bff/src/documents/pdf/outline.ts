import { type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'

/** A bookmark: its title and the page it opens (index from 0). */
export interface Bookmark {
  readonly title: string
  readonly page: number
}

/**
 * Writes a flat outline; pdf-lib has no API for it.
 * @returns reference of the `Outlines` dictionary, or null when there is nothing to list
 */
export function writeOutline(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
): PDFRef | null {
  if (bookmarks.length === 0) return null
  const root = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  bookmarks.forEach(({ title, page }, i) => {
    const item = context.obj({ Parent: root, Dest: [pages[page], 'Fit'] })
    item.set(PDFName.of('Title'), PDFHexString.fromText(title))
    const previous = refs[i - 1]
    const next = refs[i + 1]
    if (previous) item.set(PDFName.of('Prev'), previous)
    if (next) item.set(PDFName.of('Next'), next)
    context.assign(refs[i] ?? root, item)
  })
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: bookmarks.length }),
  )
  return root
}
