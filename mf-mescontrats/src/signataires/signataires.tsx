import './signataires.css'
import { libellePiece } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { Notice, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { signatureQuery } from '../socle/api/read-signature.ts'
import { PageDossier } from '../socle/page/page-dossier.tsx'
import { cerfaSigneOf } from '../socle/pieces/cerfa-signe.ts'
import { mayTakeBack } from '../socle/pieces/retirable.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { isOffered, isToSign } from '../socle/signature/signable.ts'
import { Circuit } from './circuit.tsx'
import { Formulaire } from './formulaire.tsx'
import { page as t } from './textes.ts'

/** « Faire signer en ligne »: who signs, then where each of them stands. */
export default function Signataires({ id }: { id: string }) {
  return (
    <PageDossier id={id} titre={t.titre}>
      {(dossier) => <Ouverte dossier={dossier} />}
    </PageDossier>
  )
}

function Ouverte({ dossier }: { dossier: Dossier }) {
  const { data: signature, error, refetch } = useQuery(signatureQuery(dossier.id))
  const { role } = useSession()
  const [again, setAgain] = useState(false)
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  if (signature === undefined) return <Skeleton lines={6} />
  const offered = isOffered(dossier)
  const may = offered && isToSign(dossier, signature?.etat)
  if (signature && !(again && signature.etat !== 'en_cours'))
    return (
      <Circuit
        dossier={dossier}
        signature={signature}
        {...(may ? { onRecommencer: () => setAgain(true) } : {})}
      />
    )
  if (may) return <Formulaire dossier={dossier} />
  const cerfa = cerfaSigneOf(dossier)
  const signe = cerfa && t.signe(libellePiece(cerfa.type, dossier.type), mayTakeBack(dossier, cerfa, role))
  return <Notice>{offered && signe ? signe : t.absente}</Notice>
}
