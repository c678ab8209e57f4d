import { Notice } from '@mon-espace/ui'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { drawPage, type Trace, wordsOf } from './dessin.ts'
import { isCouche, type Loupe } from './loupe.ts'
import { notShown } from './saisies.ts'
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

/** What was typed in the form of a page and is not drawn as it was, once the page is drawn. */
function useNonMontre(pdf: PDFDocumentProxy, numero: number, drawn: boolean): readonly string[] {
  const [textes, setTextes] = useState<readonly string[]>([])
  useEffect(() => {
    if (!drawn) return
    let gone = false
    notShown(pdf, numero).then(
      (lus) => gone || setTextes(lus),
      // Its drawing tells what is wrong with it.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [pdf, numero, drawn])
  return textes
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
  const nonMontre = useNonMontre(pdf, numero, trace !== null)
  useEffect(() => {
    if (trace !== null) onMontre?.()
  }, [trace, onMontre])
  return (
    <>
      {nonMontre.length > 0 ? (
        <Notice tone="warning" live title={t.nonMontre(numero, pdf.numPages)} actions={secours}>
          <ul>
            {nonMontre.map((texte) => (
              <li key={texte}>{texte}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
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
    </>
  )
}
