import { Notice } from '@mon-espace/ui'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { drawPage, type Trace, wordsOf } from './dessin.ts'
import { isCouche, type Loupe } from './loupe.ts'
import { apercu as t } from './textes.ts'
import { useProche } from './use-proche.ts'

/** A sheet of A4, until its own size is known. */
const A4 = 210 / 297

/** Draws a page while it is near the frame, and lets go of its picture when it is far: two hundred would not be held. */
function useDessin(pdf: PDFDocumentProxy, numero: number, { zoom, quarts }: Loupe, proche: boolean) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [proportion, setProportion] = useState(A4)
  const [trace, setTrace] = useState<Trace | null>(null)
  useEffect(() => {
    const surface = canvas.current
    if (!surface || !proche) return
    const abort = new AbortController()
    drawPage(pdf, numero, {
      canvas: surface,
      zoom,
      quarts,
      onSize: setProportion,
      signal: abort.signal,
    }).then(
      (drawn) => drawn && setTrace(drawn),
      // Stopped because another document is wanted, or this page is far.
      () => abort.signal.aborted || setTrace('incomplet'),
    )
    return () => {
      abort.abort()
      surface.width = 0
      surface.height = 0
    }
  }, [pdf, numero, zoom, quarts, proche])
  return { canvas, proportion, trace }
}

function useMots(pdf: PDFDocumentProxy, numero: number): string {
  const [mots, setMots] = useState('')
  useEffect(() => {
    let gone = false
    wordsOf(pdf, numero).then(
      (lus) => gone || setMots(lus),
      // Its drawing tells what is wrong with it.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [pdf, numero])
  return mots
}

/** One page of a PDF; what of it could not be drawn is told, with the file to look at elsewhere. */
export function PagePdf({
  pdf,
  numero,
  loupe,
  secours,
  onMontre,
}: {
  pdf: PDFDocumentProxy
  numero: number
  loupe: Loupe
  secours?: ReactNode
  /** Called once it is drawn, or told why it is not whole. */
  onMontre?: (() => void) | undefined
}) {
  const { place, proche } = useProche()
  const { canvas, proportion, trace } = useDessin(pdf, numero, loupe, proche)
  const mots = useMots(pdf, numero)
  useEffect(() => {
    if (trace !== null) onMontre?.()
  }, [trace, onMontre])
  return (
    <figure
      ref={place}
      className="mc-apercu__page"
      aria-label={t.page(numero, pdf.numPages)}
      style={{ aspectRatio: isCouche(loupe) ? 1 / proportion : proportion }}
    >
      {/* Nothing until it is drawn: a canvas is 300 × 150 otherwise. */}
      <canvas ref={canvas} width={0} height={0} />
      {trace === 'incomplet' || trace === 'vide' ? (
        <div className="mc-apercu__avis">
          <Notice tone={trace === 'vide' ? 'info' : 'warning'} live title={t[trace]} actions={secours}>
            {t.ailleurs}
          </Notice>
        </div>
      ) : null}
      <p className="me-visually-hidden">{mots}</p>
    </figure>
  )
}
