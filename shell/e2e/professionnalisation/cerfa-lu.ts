import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const VIERGE = join(import.meta.dirname, '../../../bff/src/documents/testing/officiels/cerfa-12434-05.pdf')

/** How the blank names its boxes: what is the same in all of them says nothing. */
const nameOf = (field: string) => field.replace('Zone de texte ', '').replace('Case #C3#A0 cocher ', '☐')

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** Calls a reader for each page of a file, with its number. */
async function eachPage<T>(bytes: Uint8Array, read: (page: Page, n: number) => Promise<T[]>): Promise<T[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const found: T[] = []
  for (let n = 1; n <= pdf.numPages; n++) found.push(...(await read(await pdf.getPage(n), n)))
  await task.destroy()
  return found
}

interface Case {
  readonly nom: string
  readonly page: number
  readonly rect: readonly [number, number, number, number]
}

/** The boxes of the official blank, where its own form has them. */
const cases = async (): Promise<Case[]> =>
  eachPage(await readFile(VIERGE), async (page, n) =>
    (await page.getAnnotations())
      .filter(({ fieldType }) => fieldType)
      .map(({ fieldName, rect }) => ({ nom: nameOf(fieldName), page: n, rect })),
  )

type Rect = Case['rect']

interface Trace {
  readonly page: number
  /** Where a word begins, or what a line fills. */
  readonly rect: Rect
  /** A cross is a line. */
  readonly texte: string
}

interface Glyphe {
  readonly unicode: string
}

/** Further inside than the frame of a box. */
const DEDANS = 1

/** What is written and drawn on the pages. */
const traces = (bytes: Uint8Array): Promise<Trace[]> =>
  eachPage(bytes, async (page, n) => {
    const { fnArray, argsArray } = await page.getOperatorList()
    const found: Trace[] = []
    let [x, y] = [0, 0]
    fnArray.forEach((code, i) => {
      const args = argsArray[i]
      if (code === OPS.moveText) [x, y] = args
      if (code === OPS.constructPath && args[0] === OPS.stroke)
        found.push({ page: n, rect: Object.values(args[2] ?? {}) as unknown as Rect, texte: '×' })
      if (code !== OPS.showText) return
      const glyphes = args[0] as (Glyphe | number)[]
      const texte = glyphes.map((glyphe) => (typeof glyphe === 'number' ? '' : glyphe.unicode)).join('')
      found.push({ page: n, rect: [x, y, x, y], texte })
    })
    return found
  })

/** Words begin within a box, or on its edge; a cross is all within the frame of its own. */
function isIn({ page, rect: [x1, y1, x2, y2], texte }: Trace, { page: la, rect }: Case): boolean {
  const [debut, fin] = texte === '×' ? [DEDANS, DEDANS] : [-DEDANS, 0]
  return (
    page === la &&
    x1 >= rect[0] + debut &&
    y1 >= rect[1] + debut &&
    x2 <= rect[2] - fin &&
    y2 <= rect[3] - fin
  )
}

/**
 * What a printed Cerfa 12434*05 has in each box of the official blank that is not empty, by the name the blank gives to the
 * box, blanks of the text left out. Read with pdf.js, which shares nothing with what wrote it.
 */
export async function lireCerfa(bytes: Uint8Array): Promise<Record<string, string>> {
  const ecrits = await traces(bytes)
  const lus = (await cases()).map((une) => {
    const dedans = ecrits.filter((trace) => isIn(trace, une))
    return [
      une.nom,
      dedans
        .map(({ texte }) => texte)
        .join('')
        .replace(/\s/g, ''),
    ] as const
  })
  return Object.fromEntries(lus.filter(([, texte]) => texte !== ''))
}
