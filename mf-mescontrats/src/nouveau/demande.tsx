import { useNavigate } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { chemins } from '../routes/chemins.ts'
import { createDossier } from '../socle/api/create-dossier.ts'
import { demandeQuery } from '../socle/api/read-demande.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { keyOf } from './cle-demande.ts'
import './nouveau.css'
import { nouveau as t } from './textes.ts'

/** The draft that a demand of the portal asked for: the same one, however many times its link is followed. */
function useDraft(id: string) {
  const cache = useQueryClient()
  return useQuery({
    queryKey: [...demandeQuery(id).queryKey, 'brouillon'],
    queryFn: async () => {
      const { siret, type } = await cache.fetchQuery(demandeQuery(id))
      return createDossier({ siret, type, demandeId: id, cle: await keyOf(id) })
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** `/mes-contrats?demande=<id>`: opens the draft that was asked for on the portal, in place of this address. */
export default function Demande({ id }: { id: string }) {
  const navigate = useNavigate()
  const { data, error, refetch } = useDraft(id)
  const dossier = data?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the draft moves the page.
  useEffect(() => {
    if (dossier) navigate(chemins.saisie(dossier), { replace: true })
  }, [dossier])
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <div className="mc-debut">
        <PageTitle lead={t.demandeInconnueDetail}>{t.demandeInconnue}</PageTitle>
        <div>
          <BoutonLien to={chemins.liste}>{t.retour}</BoutonLien>
        </div>
      </div>
    )
  return (
    <div className="mc-debut">
      <PageTitle>{t.titre}</PageTitle>
      {error ? (
        <AvisProbleme error={error} titre={t.echec} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={6} label={t.ouverture} />
      )}
    </div>
  )
}
