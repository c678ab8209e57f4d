import { Notice, Skeleton } from '@mon-espace/ui'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { Montre } from './apercu-fichier.tsx'
import { Cadre } from './cadre.tsx'
import { PagePdf } from './page-pdf.tsx'
import { readPdf } from './pdf.ts'
import { apercu as t } from './textes.ts'

function usePdf(octets: ArrayBuffer) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [illisible, setIllisible] = useState(false)
  useEffect(() => {
    // The reader takes the bytes away with it: it is given a copy.
    const lecture = readPdf(octets.slice(0))
    let gone = false
    lecture.document.then(
      (lu) => gone || setPdf(lu),
      () => gone || setIllisible(true),
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
export default function PagesPdf({ octets, secours, onMontre, ...montre }: Montre & { octets: ArrayBuffer }) {
  const { pdf, illisible } = usePdf(octets)
  if (illisible) return <Notice tone="error" live title={t.echec} actions={secours} />
  if (!pdf) return <Skeleton lines={8} label={t.chargement} />
  return (
    <Cadre {...montre}>
      {(loupe) =>
        Array.from({ length: pdf.numPages }, (_, i) => (
          <PagePdf
            // biome-ignore lint/suspicious/noArrayIndexKey: pages keep their place.
            key={i}
            pdf={pdf}
            numero={i + 1}
            loupe={loupe}
            secours={secours}
            onMontre={i === 0 ? onMontre : undefined}
          />
        ))
      }
    </Cadre>
  )
}
