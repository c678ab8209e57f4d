import './page.css'
import type { Dossier } from '@mon-espace/domain/api'
import { PageTitle, Skeleton } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { useDossier } from '../api/read-dossier.ts'
import { Retour } from '../navigation/retour.tsx'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { page as t } from './textes.ts'

/** A page about one dossier: the way back to it, its heading, and what it is for once the dossier is there. */
export function PageDossier({
  id,
  titre,
  children,
}: {
  id: string
  titre: string
  children: (dossier: Dossier) => ReactNode
}) {
  const { data: dossier, error, refetch } = useDossier(id)
  return (
    <div className="mc-page">
      <Retour to={chemins.dossier(id)}>{t.retour}</Retour>
      <PageTitle over={dossier?.numero ? t.dossier(dossier.numero) : undefined} focus>
        {titre}
      </PageTitle>
      {dossier ? (
        children(dossier)
      ) : error ? (
        <AvisProbleme error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  )
}
