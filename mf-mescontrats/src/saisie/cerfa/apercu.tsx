import type { Operation } from '@mon-espace/domain/api'
import { callForBlob } from '@mon-espace/module-kit/api'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { AvisProbleme } from '../../dossiers/probleme/avis-probleme.tsx'
import { DOCUMENTS, type NomDocument } from './documents.ts'
import { drawPage, readPdf } from './pdf.ts'
import { cerfa as t } from './textes.ts'

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

function usePdf(octets: ArrayBuffer | undefined) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [illisible, setIllisible] = useState<unknown>(null)
  useEffect(() => {
    if (!octets) return
    // The reader takes the bytes away with it: it is given a copy.
    const lecture = readPdf(octets.slice(0))
    lecture.document.then(setPdf, setIllisible)
    return () => lecture.close()
  }, [octets])
  return { pdf, illisible }
}

/** A document shown in the page: our own headers forbid the browser's plug-in, and a phone has none. */
export default function Apercu({ id, nom, version }: { id: string; nom: NomDocument; version: number }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', id, 'document', nom, version],
    queryFn: async ({ signal }) =>
      (await callForBlob(DOCUMENTS[nom] as Operation, { params: { id }, signal } as object)).arrayBuffer(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  const { pdf, illisible } = usePdf(data)
  if (error ?? illisible)
    return <AvisProbleme error={error ?? illisible} titre={t.echec} onRetry={() => void refetch()} />
  if (!pdf) return <Skeleton lines={8} label={t.chargement} />
  return (
    <section className="mc-apercu" aria-label={t.apercu(t.documents[nom].titre)}>
      {Array.from({ length: pdf.numPages }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages keep their place.
        <Page key={i} pdf={pdf} numero={i + 1} />
      ))}
    </section>
  )
}
