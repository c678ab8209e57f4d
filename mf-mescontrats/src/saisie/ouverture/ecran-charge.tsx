import type { Dossier } from '@mon-espace/domain/api'
import { useArrival } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import { useEffect, useMemo } from 'react'
import { useSaisie } from '../contexte.ts'
import { EcranAbsent } from './ecran-absent.tsx'
import { loadEcran, readEcran } from './load-ecran.ts'

/** A screen of the entry. Its code may not come (the network is cut): the draft around it lives on, and it is asked again. */
export function EcranCharge({ ecran, dossier }: { ecran: string; dossier: Dossier }) {
  const { parcours } = useSaisie()
  const source = useMemo(
    () => ({ read: () => readEcran(parcours, ecran), load: () => loadEcran(parcours, ecran) }),
    [parcours, ecran],
  )
  const { arrived: Composant, state, setState } = useArrival(source)

  useEffect(() => {
    const retry = () => setState('waiting')
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [setState])

  if (Composant) return <Composant dossier={dossier} ecran={ecran} />
  if (state !== 'failed') return <Skeleton lines={8} />
  return <EcranAbsent onRetry={() => setState('retrying')} />
}
