import './apercu.css'
import { Skeleton } from '@mon-espace/ui'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { drawPage, readPdf } from './pdf.ts'
import { apercu as t } from './textes.ts'

function Page({ pdf, numero }: { pdf: PDFDocumentProxy; numero: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [texte, setTexte] = useState('')
  useEffect(() => {
    const abort = new AbortController()
    if (canvas.current)
      drawPage(pdf, numero, canvas.current, abort.signal).then(
        (mots) => mots !== null && setTexte(mots),
        // Stopped because another document is wanted.
        () => undefined,
      )
    return () => abort.abort()
  }, [pdf, numero])
  return (
    <figure className="mc-apercu__page" aria-label={t.page(numero, pdf.numPages)}>
      <canvas ref={canvas} />
      <p className="me-visually-hidden">{texte}</p>
    </figure>
  )
}

function usePdf(octets: ArrayBuffer) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [illisible, setIllisible] = useState<unknown>(null)
  useEffect(() => {
    // The reader takes the bytes away with it: it is given a copy.
    const lecture = readPdf(octets.slice(0))
    let gone = false
    lecture.document.then(
      (lu) => gone || setPdf(lu),
      (reason: unknown) => gone || setIllisible(reason),
    )
    return () => {
      gone = true
      lecture.close()
    }
  }, [octets])
  return { pdf, illisible }
}

/**
 * A PDF drawn in the page, its words given to those who hear them: our own headers forbid the browser's plug-in, and a
 * phone has none.
 */
export default function PagesPdf({ octets, titre }: { octets: ArrayBuffer; titre: string }) {
  const { pdf, illisible } = usePdf(octets)
  if (illisible) return <AvisProbleme error={illisible} titre={t.echec} />
  if (!pdf) return <Skeleton lines={8} label={t.chargement} />
  return (
    <section className="mc-apercu" aria-label={t.apercu(titre)}>
      {Array.from({ length: pdf.numPages }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages keep their place.
        <Page key={i} pdf={pdf} numero={i + 1} />
      ))}
    </section>
  )
}
