import { useNavigate } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { controleQuery } from '../socle/api/read-controle.ts'
import { chemins } from './chemins.ts'
import { ecranQuitte } from './ecran-quitte.ts'

/**
 * Leads to the screen a draft was left on, here. One that was never opened here and that nothing prevents from being
 * validated, as an import makes, is read again and validated rather than entered from the first screen.
 */
export default function Reprise({ id }: { id: string }) {
  const navigate = useNavigate()
  const quitte = ecranQuitte(id)
  const { data, isLoading } = useQuery({ ...controleQuery(id), enabled: quitte === undefined, retry: false })
  const pret = data?.every(({ gravite }) => gravite !== 'bloquant') ?? false
  const ecran = quitte ?? (pret ? 'recapitulatif' : undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is chosen once its reason is known.
  useEffect(() => {
    if (!isLoading) navigate(chemins.saisie(id, ecran), { replace: true })
  }, [id, isLoading])
  return <Skeleton lines={8} />
}
