import type { Piece, VersionPiece } from '@mon-espace/domain/api'
import { createPart } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fichierQuery } from '../api/read-fichier.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { Image } from './image.tsx'
import { apercu as t } from './textes.ts'

const Attente = () => <Skeleton lines={8} label={t.chargement} />

/** The reader of PDF weighs more than the rest of the module: it comes when a PDF is shown. */
const PagesPdf = createPart(() => import('./pages-pdf.tsx'), Attente)

/** One version of a deposited document, shown in the page. */
export function ApercuFichier({ id, piece, version }: { id: string; piece: Piece; version: VersionPiece }) {
  const { data: blob, error, refetch } = useQuery(fichierQuery(id, piece.id, version))
  if (error) return <AvisProbleme error={error} titre={t.echec} onRetry={() => void refetch()} />
  if (!blob) return <Attente />
  if (blob.type.startsWith('image/')) return <Image blob={blob} titre={piece.libelle} />
  return <Pdf blob={blob} titre={piece.libelle} />
}

function Pdf({ blob, titre }: { blob: Blob; titre: string }) {
  const [octets, setOctets] = useState<ArrayBuffer | null>(null)
  useEffect(() => {
    let gone = false
    void blob.arrayBuffer().then((read) => {
      if (!gone) setOctets(read)
    })
    return () => {
      gone = true
    }
  }, [blob])
  return octets ? <PagesPdf octets={octets} titre={titre} /> : <Attente />
}
