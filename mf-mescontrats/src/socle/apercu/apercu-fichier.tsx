import { CALLS, type Piece, type VersionPiece } from '@mon-espace/domain/api'
import { createPart } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { fichierQuery } from '../api/read-fichier.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { Telechargement } from '../telechargement/telechargement.tsx'
import { Image } from './image.tsx'
import { apercu as t } from './textes.ts'

const Attente = () => <Skeleton lines={8} label={t.chargement} />

/** The reader of PDF weighs more than the rest of the module: it comes when a PDF is shown. */
const PagesPdf = createPart(() => import('./pages-pdf.tsx'), Attente)

/** What shows a document, whatever its kind. */
export interface Montre {
  titre: string
  /** Keys turn and enlarge it wherever the focus is; without it, in its frame. */
  touches?: boolean
  /** Called once it is on the screen, its first page where it has several; never where it cannot be shown. */
  onMontre?: (() => void) | undefined
  /** What to offer when something of it cannot be drawn: the file itself. */
  secours?: ReactNode
}

/** One version of a deposited document, shown in the page. */
export function ApercuFichier({
  id,
  piece,
  version,
  touches = false,
  onMontre,
}: {
  id: string
  piece: Piece
  version: VersionPiece
  touches?: boolean
  onMontre?: (() => void) | undefined
}) {
  const { data: blob, error, refetch } = useQuery(fichierQuery(id, piece.id, version))
  if (error) return <AvisProbleme error={error} titre={t.echec} onRetry={() => void refetch()} />
  if (!blob) return <Attente />
  const montre: Montre = {
    titre: piece.libelle,
    touches,
    onMontre,
    secours: (
      <Telechargement
        small
        operation={CALLS.readFichier}
        adresse={{ params: { id, piece: piece.id }, query: { version: version.n } }}
        nom={version.nom}
      >
        {t.telecharger}
      </Telechargement>
    ),
  }
  return blob.type.startsWith('image/') ? <Image blob={blob} {...montre} /> : <Pdf blob={blob} {...montre} />
}

function Pdf({ blob, ...montre }: Montre & { blob: Blob }) {
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
  return octets ? <PagesPdf octets={octets} {...montre} /> : <Attente />
}
