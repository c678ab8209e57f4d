import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url'
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'

/** The reader works apart from the page, one worker for all the documents seen. */
GlobalWorkerOptions.workerPort ??= new PdfWorker()

/**
 * Where the reader finds, by the names it knows, what decodes the images of copiers (CCITT, JBIG2, JPEG 2000). In plain
 * script: our headers let nothing compile WebAssembly.
 */
const [decodeurs = ''] = [jbig2, openjpeg].map((url) => new URL('.', new URL(url, document.baseURI)).href)

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
    task = getDocument({ data: octets, enableXfa: false, useWasm: false, wasmUrl: decodeurs })
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
