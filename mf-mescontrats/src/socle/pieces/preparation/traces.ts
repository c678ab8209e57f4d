import { AnnotationType, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'

/** What a page holds that a signature adds to: letters typed, pictures, notes, curves of a pen. */
export type Traces = Readonly<Record<'lettres' | 'images' | 'notes' | 'courbes', number>>

const RIEN: Traces = { lettres: 0, images: 0, notes: 0, courbes: 0 }
const NOMS = Object.keys(RIEN) as (keyof Traces)[]

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
])

/** How the reader writes a path: a number that says the kind of a segment, then its coordinates. */
const COURBE = 2
const COORDONNEES = [2, 2, 6, 4, 0]

function curvesOf(path: ArrayLike<number> | null | undefined): number {
  let courbes = 0
  for (let at = 0; path && at < path.length; at += 1 + (COORDONNEES[path[at] ?? 0] ?? 0))
    if (path[at] === COURBE) courbes += 1
  return courbes
}

/** The words of a page, as it holds them. */
export async function wordsOn(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []))
}

async function tracesOf(page: PDFPageProxy): Promise<Traces> {
  const [mots, dessin, notes] = [
    await wordsOn(page),
    await page.getOperatorList(),
    await page.getAnnotations(),
  ]
  const paths = dessin.fnArray.flatMap((op, i) =>
    op === OPS.constructPath ? [curvesOf(dessin.argsArray[i]?.[1]?.[0])] : [],
  )
  return {
    lettres: mots.join('').replace(/\s/g, '').length,
    images: dessin.fnArray.filter((op) => IMAGES.has(op)).length,
    notes: notes.filter(({ annotationType }) => annotationType !== AnnotationType.LINK).length,
    courbes: paths.reduce((sum, courbes) => sum + courbes, 0),
  }
}

/** The same of several pages together. */
export async function tracesOn(pdf: PDFDocumentProxy, pages: readonly number[]): Promise<Traces> {
  let sum = RIEN
  for (const n of pages) {
    const own = await tracesOf(await pdf.getPage(n))
    sum = Object.fromEntries(NOMS.map((nom) => [nom, sum[nom] + own[nom]])) as Traces
  }
  return sum
}

/** Whether nothing was added to an original. */
export const isBare = (deposees: Traces, originales: Traces): boolean =>
  NOMS.every((nom) => deposees[nom] <= originales[nom])
