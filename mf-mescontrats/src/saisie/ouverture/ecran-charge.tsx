import type { Dossier } from '@mon-espace/domain/api'
import { Button, Notice, Skeleton } from '@mon-espace/ui'
import { useEffect, useState } from 'react'
import type { Ecran } from '../../routes/chemins.ts'
import { cadre as t } from '../textes.ts'
import { type EcranComposant, loadEcran, readEcran } from './charger.ts'

type Etat = 'charge' | 'panne'

/** A screen of the entry. Its code may not come (the network is cut): the draft around it lives on, and it is asked again. */
export function EcranCharge({ ecran, dossier }: { ecran: Ecran; dossier: Dossier }) {
  const [Composant, setComposant] = useState<EcranComposant | undefined>(() => readEcran(ecran))
  const [etat, setEtat] = useState<Etat>('charge')

  useEffect(() => {
    if (Composant || etat === 'panne') return
    let parti = false
    loadEcran(ecran).then(
      () => !parti && setComposant(() => readEcran(ecran)),
      () => !parti && setEtat('panne'),
    )
    return () => {
      parti = true
    }
  }, [ecran, Composant, etat])

  useEffect(() => {
    const retry = () => setEtat('charge')
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [])

  if (Composant) return <Composant dossier={dossier} />
  if (etat === 'charge') return <Skeleton lines={8} />
  return (
    <Notice
      tone="warning"
      live
      title={t.ecranAbsent}
      actions={<Button onClick={() => setEtat('charge')}>{t.reessayer}</Button>}
    >
      {t.ecranAbsentDetail}
    </Notice>
  )
}
