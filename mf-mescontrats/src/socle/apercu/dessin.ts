import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { saisiesOf } from './saisies.ts'

/** What came of a drawing: all of it, all but an image that nobody could read, or nothing at all. */
export type Trace = 'entier' | 'incomplet' | 'vide'

/** Less than this is not read on a phone that is turned. */
const LARGEUR_MIN = 480
/** Wider than this a surface is refused by phones. */
const LARGEUR_MAX = 4096
const BLANC = 255
/** A page is looked at by this many dots a side to know whether anything is on it. */
const REGARD = 160

/** The reader keeps an image that it could not decode as nothing, and draws the rest without a word. */
const lacksImage = (page: PDFPageProxy): boolean =>
  [...page.objs, ...page.commonObjs].some(([id, data]) => data === null && String(id).includes('img_'))

function isBlank(canvas: HTMLCanvasElement): boolean {
  const regard = new OffscreenCanvas(REGARD, REGARD)
  const ink = regard.getContext('2d', { willReadFrequently: true })
  if (!ink) return false
  // Each dot is then the mean of those it stands for: a thin line is not stepped over.
  ink.imageSmoothingQuality = 'high'
  ink.fillStyle = 'white'
  ink.fillRect(0, 0, REGARD, REGARD)
  ink.drawImage(canvas, 0, 0, REGARD, REGARD)
  return ink.getImageData(0, 0, REGARD, REGARD).data.every((value) => value === BLANC)
}

/** Where and how a page is drawn. */
export interface Dessin {
  canvas: HTMLCanvasElement
  zoom: number
  quarts: number
  /** Told the width of the page by its height, upright, as soon as it is known. */
  onSize: (proportion: number) => void
  signal: AbortSignal
}

/** Draws a page as wide as its canvas is shown. @returns null when it was stopped on the way @throws what the reader says of it */
export async function drawPage(
  pdf: PDFDocumentProxy,
  numero: number,
  { canvas, zoom, quarts, onSize, signal }: Dessin,
): Promise<Trace | null> {
  const page = await pdf.getPage(numero)
  if (signal.aborted) return null
  const droite = page.getViewport({ scale: 1 })
  onSize(droite.width / droite.height)
  const rotation = (page.rotate + quarts * 90) % 360
  const pleine = page.getViewport({ scale: 1, rotation })
  const shown = Math.max(canvas.clientWidth, LARGEUR_MIN * zoom) * Math.min(window.devicePixelRatio, 2)
  const viewport = page.getViewport({ scale: Math.min(shown, LARGEUR_MAX) / pleine.width, rotation })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const rendu = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => {
    rendu.cancel()
    page.cleanup()
  })
  await rendu.promise
  if (signal.aborted) return null
  return lacksImage(page) ? 'incomplet' : isBlank(canvas) ? 'vide' : 'entier'
}

/** The words read so far, one page after the other: drawing what is looked at comes first. */
const lectures = new WeakMap<PDFDocumentProxy, Promise<unknown>>()

/** The words of a page, in their order, then what was typed on it. */
export function wordsOf(pdf: PDFDocumentProxy, numero: number): Promise<string> {
  const mots = (lectures.get(pdf) ?? Promise.resolve()).then(async () => {
    const page = await pdf.getPage(numero)
    const { items } = await page.getTextContent()
    return [...items.map((item) => ('str' in item ? item.str : '')), ...(await saisiesOf(page))].join(' ')
  })
  lectures.set(
    pdf,
    mots.catch(() => undefined),
  )
  return mots
}
