import './avenant.css'
import type { Dossier } from '@mon-espace/domain/api'
import { Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { avenantsQuery } from '../socle/api/avenants.ts'
import { useDossier } from '../socle/api/read-dossier.ts'
import { Retour } from '../socle/navigation/retour.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Formulaire } from './formulaire.tsx'
import { page as t } from './textes.ts'

/** « Déclarer un avenant »: what changes in a granted contract, and from when. */
export default function Avenant({ id }: { id: string }) {
  const { data: dossier, error, refetch } = useDossier(id)
  return (
    <div className="mc-avenant-page">
      <Retour to={chemins.dossier(id)}>{t.retour}</Retour>
      <PageTitle over={dossier?.numero ? t.dossier(dossier.numero) : undefined} focus>
        {t.titre}
      </PageTitle>
      {dossier?.droits.includes('amender') ? (
        <Ouvert dossier={dossier} />
      ) : dossier ? (
        <Notice>{t.impossible}</Notice>
      ) : error ? (
        <AvisProbleme error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  )
}

function Ouvert({ dossier }: { dossier: Dossier }) {
  const { data, error, refetch } = useQuery(avenantsQuery(dossier.id))
  if (data) return <Formulaire dossier={dossier} types={data.types} />
  if (error) return <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} />
  return <Skeleton lines={6} />
}
