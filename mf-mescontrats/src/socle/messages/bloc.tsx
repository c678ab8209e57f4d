import './messages.css'
import type { Dossier } from '@mon-espace/domain/api'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { filQuery } from '../api/messages.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { useCote } from './cote.ts'
import { Fil } from './fil.tsx'
import { Formulaire } from './formulaire.tsx'
import { NonLus } from './non-lus.tsx'
import { bloc as t } from './textes.ts'

/** What a block of messages is about, and where a document that it names is shown on the page around it. */
export interface MessagesProps {
  dossier: Dossier
  /** Shows a document where it stands on this page. */
  onPiece: (id: string) => void
}

const ANCRE = 'messages'

/** What the enterprise and its case officer wrote to each other, and a place to write. */
export default function Bloc({ dossier, onPiece }: MessagesProps) {
  const { data: fil, error, refetch } = useQuery(filQuery(dossier.id))
  const cote = useCote(dossier)
  const place = useRef<HTMLElement>(null)
  // The link of a mail leads here, where there was nothing yet when the page opened.
  useEffect(() => {
    if (window.location.hash !== `#${ANCRE}`) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      ref={place}
      id={ANCRE}
      tabIndex={-1}
      className="me-card mc-messages"
      aria-labelledby="mc-messages-titre"
    >
      <div className="me-card__head">
        <h2 id="mc-messages-titre">{t.titre}</h2>
        {fil ? <NonLus nombre={fil.nonLus} /> : null}
      </div>
      {fil ? (
        <>
          <Fil dossier={dossier} messages={fil.elements} cote={cote} onPiece={onPiece} />
          <p className="mc-messages__intro">{t.intro[cote]}</p>
          <Formulaire dossier={dossier} cote={cote} />
        </>
      ) : error ? (
        <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={4} />
      )}
    </section>
  )
}
