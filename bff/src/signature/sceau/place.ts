import { type PDF, type PDFPage, PdfArray, PdfDict, PdfNumber, PdfRef } from '@libpdf/core'
import type { RoleSignataire } from '@mon-espace/domain'
import { blocsSignatureOf } from '../../documents/formulaires.ts'

/** How the names of our fields begin: the role follows. */
export const CHAMP = 'mon-espace-'

/** Left, bottom, right, top. Points. */
export type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where a stamp goes: a page, and the room on it as it is seen, from its bottom left corner. */
export interface Place {
  readonly page: PDFPage
  /** null where the page has no room left for it. */
  readonly rect: Rect | null
}

/** Whoever has no block signs in the margin of the last page: from the left, the place of each. */
const MARGE: Readonly<Record<RoleSignataire, number>> = {
  employeur: 0,
  apprenti: 1,
  salarie: 1,
  representant: 2,
  cfa: 3,
}
const PLACES = 4
const MARGE_BORD = 8
const MARGE_COTE = 14
const MARGE_HAUTEUR = 28
const ECART = 4

/**
 * The place of a role: its block on a form of ours, otherwise the margin of the last page, at its foot, or at its head where
 * something is written there. Where both are, nothing is covered.
 */
export function placeOf(pdf: PDF, role: RoleSignataire): Place {
  const bloc = blocsSignatureOf(pdf.getTitle() ?? '')[role]
  const page = bloc && pdf.getPage(bloc.page - 1)
  if (bloc && page && vueOf(pdf, page).rotation === 0) return { page, rect: bloc.rect }
  const last = pdf.getPage(pdf.getPageCount() - 1)
  if (!last) throw new Error('no page to sign')
  const { width, height } = vueOf(pdf, last)
  const taken = takenOn(pdf, last)
  const bas = [MARGE_BORD, height - MARGE_BORD - MARGE_HAUTEUR].find(
    (y) => !taken.some((rect) => overlap(onPage(pdf, last, [0, y, width, y + MARGE_HAUTEUR]).rect, rect)),
  )
  if (bas === undefined) return { page: last, rect: null }
  const each = (width - 2 * MARGE_COTE - ECART * (PLACES - 1)) / PLACES
  const x = MARGE_COTE + MARGE[role] * (each + ECART)
  return { page: last, rect: [x, bas, x + each, bas + MARGE_HAUTEUR] }
}

/** Width and height of a place. Points. */
export const roomOf = ([x1, y1, x2, y2]: Rect) => ({ width: x2 - x1, height: y2 - y1 })

/** Lines whose letters barely touch a margin leave it free. Points. */
const JEU = 2

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] - JEU && b[0] < a[2] - JEU && a[1] < b[3] - JEU && b[1] < a[3] - JEU

/** What is written on a page, and the fields and notes of others that stand on it; ours each have their own place. */
function takenOn(pdf: PDF, page: PDFPage): Rect[] {
  return [...linesOf(page), ...annotationsOf(pdf, page)]
}

function linesOf(page: PDFPage): Rect[] {
  try {
    return page
      .extractText()
      .lines.filter(({ text }) => text.trim() !== '')
      .map(({ bbox: { x, y, width, height } }) => [x, y, x + width, y + height])
  } catch {
    // A page whose words cannot be read is seen as an image is: with its margins.
    return []
  }
}

function annotationsOf(pdf: PDF, page: PDFPage): Rect[] {
  const resolve = pdf.context.resolve.bind(pdf.context)
  return [...(page.dict.getArray('Annots', resolve) ?? [])].flatMap((one) => {
    const dict = one instanceof PdfRef ? resolve(one) : one
    if (!(dict instanceof PdfDict) || dict.getString('T', resolve)?.asString().startsWith(CHAMP)) return []
    const rect = rectOf(dict.get('Rect', resolve))
    return rect ? [rect] : []
  })
}

/** How a page is seen: the part that is shown, and how it is turned. */
interface Vue {
  readonly x: number
  readonly y: number
  /** As seen, once turned. */
  readonly width: number
  readonly height: number
  readonly rotation: number
}

const A4: Rect = [0, 0, 595.28, 841.89]

function vueOf(pdf: PDF, page: PDFPage): Vue {
  const box = rectOf(inherited(pdf, page, 'CropBox')) ?? rectOf(inherited(pdf, page, 'MediaBox')) ?? A4
  const rotate = inherited(pdf, page, 'Rotate')
  const rotation = (((rotate instanceof PdfNumber ? rotate.value : 0) % 360) + 360) % 360
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const [x, y] = box
  return rotation % 180 === 0
    ? { x, y, width, height, rotation }
    : { x, y, width: height, height: width, rotation }
}

/** Deeper trees of pages are followed no further. */
const PROFONDEUR = 32

// The library's own boxes leave out what a page inherits, and take the right edge for the width.
function inherited(pdf: PDF, page: PDFPage, key: string) {
  const resolve = pdf.context.resolve.bind(pdf.context)
  let node: PdfDict | undefined = page.dict
  for (let depth = 0; node && depth < PROFONDEUR; depth += 1) {
    const value = node.get(key, resolve)
    if (value) return value
    node = node.getDict('Parent', resolve)
  }
  return undefined
}

function rectOf(value: unknown): Rect | null {
  if (!(value instanceof PdfArray)) return null
  const [a, b, c, d] = [...value].map((edge) => (edge instanceof PdfNumber ? edge.value : Number.NaN))
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null
  const rect: Rect = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  return rect.every(Number.isFinite) ? rect : null
}

/** What turns an appearance as its page is turned: the first four numbers of a matrix. */
const MATRICES: Readonly<Record<number, readonly [number, number, number, number]>> = {
  90: [0, 1, -1, 0],
  180: [-1, 0, 0, -1],
  270: [0, -1, 1, 0],
}

/** A rectangle of the page as it is seen, in the space of the page, and the matrix of what is drawn there. */
export function onPage(pdf: PDF, page: PDFPage, [x1, y1, x2, y2]: Rect) {
  const { x, y, width, height, rotation } = vueOf(pdf, page)
  const turned: Readonly<Record<number, Rect>> = {
    90: [height - y2, x1, height - y1, x2],
    180: [width - x2, height - y2, width - x1, height - y1],
    270: [y1, width - x2, y2, width - x1],
  }
  const [a, b, c, d] = turned[rotation] ?? [x1, y1, x2, y2]
  const rect: Rect = [a + x, b + y, c + x, d + y]
  return { rect, matrix: [...(MATRICES[rotation] ?? [1, 0, 0, 1]), 0, 0] }
}
