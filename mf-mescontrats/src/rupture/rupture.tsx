import './rupture.css'
import { Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { useDossier } from '../socle/api/read-dossier.ts'
import { Retour } from '../socle/navigation/retour.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Formulaire } from './formulaire.tsx'
import { page as t } from './textes.ts'

/** « Déclarer la rupture du contrat »: who ends it, when, and why. */
export default function Rupture({ id }: { id: string }) {
  const { data: dossier, error, refetch } = useDossier(id)
  return (
    <div className="mc-rupture">
      <Retour to={chemins.dossier(id)}>{t.retour}</Retour>
      <PageTitle over={dossier?.numero ? t.dossier(dossier.numero) : undefined} focus>
        {t.titre}
      </PageTitle>
      {dossier?.droits.includes('rompre') ? (
        <Formulaire dossier={dossier} />
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
