import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/** The reader works apart from the page, one worker for all the documents seen. */
GlobalWorkerOptions.workerPort ??= new PdfWorker()

/** A PDF being read, and what stops reading it. */
export interface Lecture {
  document: Promise<PDFDocumentProxy>
  close(): void
}

/** Reads a PDF whose bytes are given over to the reader. */
export function readPdf(octets: ArrayBuffer): Lecture {
  const task = getDocument({ data: octets, enableXfa: false })
  return { document: task.promise, close: () => void task.destroy() }
}

/** Draws a page as wide as its canvas is shown, and gives its words. @returns null when it was stopped on the way */
export async function drawPage(
  pdf: PDFDocumentProxy,
  numero: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<string | null> {
  const page = await pdf.getPage(numero)
  if (signal.aborted) return null
  const pleine = page.getViewport({ scale: 1 })
  const largeur = Math.max(canvas.clientWidth, 480) * Math.min(window.devicePixelRatio, 2)
  const viewport = page.getViewport({ scale: largeur / pleine.width })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const rendu = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => rendu.cancel())
  await rendu.promise
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
