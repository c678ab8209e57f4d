import { type PDF, type PDFPage, PdfArray, type PdfDict, PdfNumber } from '@libpdf/core'
import type { RoleSignataire } from '@mon-espace/domain'
import { blocsSignatureOf } from '../../documents/formulaires.ts'

/** Left, bottom, right, top. Points. */
export type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where a stamp goes: a page, and the room on it as it is seen, from its bottom left corner. */
export interface Place {
  readonly page: PDFPage
  readonly rect: Rect
}

/** Whoever has no block signs at the foot of the last page: from the left, the place of each. */
const MARGE: Readonly<Record<RoleSignataire, number>> = {
  employeur: 0,
  apprenti: 1,
  salarie: 1,
  representant: 2,
  cfa: 3,
}
const PLACES = 4
const MARGE_BAS = 8
const MARGE_COTE = 14
const MARGE_HAUTEUR = 28
const ECART = 4

/** The place of a role: its block on a form of ours, otherwise the margin of the last page. */
export function placeOf(pdf: PDF, role: RoleSignataire): Place {
  const bloc = blocsSignatureOf(pdf.getTitle() ?? '')[role]
  const page = bloc && pdf.getPage(bloc.page - 1)
  if (bloc && page && vueOf(pdf, page).rotation === 0) return { page, rect: bloc.rect }
  const last = pdf.getPage(pdf.getPageCount() - 1)
  if (!last) throw new Error('no page to sign')
  const { width } = vueOf(pdf, last)
  const each = (width - 2 * MARGE_COTE - ECART * (PLACES - 1)) / PLACES
  const x = MARGE_COTE + MARGE[role] * (each + ECART)
  return { page: last, rect: [x, MARGE_BAS, x + each, MARGE_BAS + MARGE_HAUTEUR] }
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
