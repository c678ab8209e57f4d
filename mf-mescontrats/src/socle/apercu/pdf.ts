import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/** The reader works apart from the page, one worker for all the documents seen. */
GlobalWorkerOptions.workerPort ??= new PdfWorker()

/** A PDF being read, and what stops reading it. */
export interface Lecture {
  document: Promise<PDFDocumentProxy>
  close(): void
}

/** The documents closed so far: the reader throws when it is given another before it has let go of them. */
let fermeture: Promise<unknown> = Promise.resolve()

/** Reads a PDF whose bytes are given over to the reader; one closed before its turn is not read. */
export function readPdf(octets: ArrayBuffer): Lecture {
  let task: PDFDocumentLoadingTask | undefined
  let ferme = false
  const document = fermeture.then(() => {
    if (ferme) throw new DOMException('closed before it was read', 'AbortError')
    task = getDocument({ data: octets, enableXfa: false })
    return task.promise
  })
  return {
    document,
    close() {
      ferme = true
      fermeture = fermeture.then(() => task?.destroy()).catch(() => undefined)
    },
  }
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
