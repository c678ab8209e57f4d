import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader shows of a file besides the marks on its pages. */
export interface Inspected {
  readonly info: Record<string, unknown>
  readonly tagged: boolean
  readonly bookmarks: readonly string[]
  readonly pages: number
  /** Pages stamped with a word set askew. */
  readonly stamps: readonly string[]
  /** What a screen reader says of each page, following the tags. */
  readonly spoken: readonly string[]
}

/** Opens a file with pdf.js and says what is in it. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspected> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const stamps: string[] = []
  const spoken: string[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    for (const item of (await page.getTextContent()).items) {
      if ('str' in item && item.str !== '' && item.transform[1] > 0) stamps.push(item.str)
    }
    spoken.push(await spokenText(page))
  }
  const marks = (await pdf.getMarkInfo()) as Map<string, boolean> | null
  const outline = (await pdf.getOutline()) ?? []
  const inspected = {
    info: info as Record<string, unknown>,
    tagged: marks?.get('Marked') === true,
    bookmarks: outline.map(({ title }) => title),
    pages: pdf.numPages,
    stamps,
    spoken,
  }
  await task.destroy()
  return inspected
}

interface Node {
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

interface Item {
  readonly type?: string
  readonly id?: string
  readonly str?: string
}

async function spokenText(page: {
  getStructTree(): Promise<unknown>
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: unknown[] }>
}): Promise<string> {
  const said = new Map<string, string>()
  let current = ''
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items as Item[]) {
    if (item.type?.startsWith('beginMarkedContent')) current = item.id ?? ''
    else if (item.str) said.set(current, (said.get(current) ?? '') + item.str)
  }
  const walk = (node: Node): string =>
    node.type === 'content'
      ? (said.get(node.id ?? '') ?? '')
      : (node.children ?? []).map(walk).filter(Boolean).join(' ')
  return walk((await page.getStructTree()) as Node).replace(/\s+/g, ' ')
}
