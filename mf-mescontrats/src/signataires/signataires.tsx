import './signataires.css'
import type { Dossier } from '@mon-espace/domain/api'
import { Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { useDossier } from '../socle/api/read-dossier.ts'
import { signatureQuery } from '../socle/api/read-signature.ts'
import { Retour } from '../socle/navigation/retour.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Circuit } from './circuit.tsx'
import { Formulaire } from './formulaire.tsx'
import { isToSign } from './signable.ts'
import { page as t } from './textes.ts'

/** « Faire signer en ligne »: who signs, then where each of them stands. */
export default function Signataires({ id }: { id: string }) {
  const { data: dossier, error, refetch } = useDossier(id)
  return (
    <div className="mc-signataires">
      <Retour to={chemins.dossier(id)}>{t.retour}</Retour>
      <PageTitle over={dossier?.numero ? t.dossier(dossier.numero) : undefined} focus>
        {t.titre}
      </PageTitle>
      {dossier ? (
        <Ouverte dossier={dossier} />
      ) : error ? (
        <AvisProbleme error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  )
}

function Ouverte({ dossier }: { dossier: Dossier }) {
  const { data: signature, error, refetch } = useQuery(signatureQuery(dossier.id))
  const [again, setAgain] = useState(false)
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  if (signature === undefined) return <Skeleton lines={6} />
  const may = dossier.signature.enLigne && dossier.etat !== 'brouillon' && dossier.droits.includes('deposer')
  if (signature && !(again && signature.etat !== 'en_cours'))
    return (
      <Circuit
        dossier={dossier}
        signature={signature}
        {...(may && isToSign(signature.etat, dossier) ? { onRecommencer: () => setAgain(true) } : {})}
      />
    )
  return may ? <Formulaire dossier={dossier} /> : <Notice>{t.absente}</Notice>
}
