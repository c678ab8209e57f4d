import type { Dossier } from '@mon-espace/domain/api'
import { Notice, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { avenantsQuery } from '../socle/api/avenants.ts'
import { PageDossier } from '../socle/page/page-dossier.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Formulaire } from './formulaire.tsx'
import { page as t } from './textes.ts'

/** « Déclarer un avenant »: what changes in a granted contract, and from when. */
export default function Avenant({ id }: { id: string }) {
  return (
    <PageDossier id={id} titre={t.titre}>
      {(dossier) =>
        dossier.droits.includes('amender') ? <Ouvert dossier={dossier} /> : <Notice>{t.impossible}</Notice>
      }
    </PageDossier>
  )
}

function Ouvert({ dossier }: { dossier: Dossier }) {
  const { data, error, refetch } = useQuery(avenantsQuery(dossier.id))
  if (data) return <Formulaire dossier={dossier} types={data.types} />
  if (error) return <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} />
  return <Skeleton lines={6} />
}
