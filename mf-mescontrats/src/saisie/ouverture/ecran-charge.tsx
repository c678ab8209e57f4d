import type { Dossier } from '@mon-espace/domain/api'
import { loadAgain } from '@mon-espace/module-kit'
import { Button, Notice, Skeleton } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import { useSaisie } from '../contexte.ts'
import type { EcranComposant } from '../parcours.ts'
import { cadre as t } from '../textes.ts'
import { loadEcran, readEcran } from './load-ecran.ts'

type Etat = 'charge' | 'panne' | 'reessai'

/** A screen of the entry. Its code may not come (the network is cut): the draft around it lives on, and it is asked again. */
export function EcranCharge({ ecran, dossier }: { ecran: string; dossier: Dossier }) {
  const { parcours } = useSaisie()
  const [Composant, setComposant] = useState<EcranComposant | undefined>(() => readEcran(parcours, ecran))
  const [etat, setEtat] = useState<Etat>('charge')

  useEffect(() => {
    if (Composant || etat === 'panne') return
    let parti = false
    const load = () => loadEcran(parcours, ecran)
    const demande = etat === 'reessai' ? loadAgain(load) : load()
    demande.then(
      () => !parti && setComposant(() => readEcran(parcours, ecran)),
      () => !parti && setEtat('panne'),
    )
    return () => {
      parti = true
    }
  }, [parcours, ecran, Composant, etat])

  useEffect(() => {
    const retry = () => setEtat('charge')
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [])

  if (Composant) return <Composant dossier={dossier} ecran={ecran} />
  if (etat !== 'panne') return <Skeleton lines={8} />
  return (
    <Notice
      tone="warning"
      live
      title={t.ecranAbsent}
      actions={<Button onClick={() => setEtat('reessai')}>{t.reessayer}</Button>}
    >
      {t.ecranAbsentDetail}
    </Notice>
  )
}
