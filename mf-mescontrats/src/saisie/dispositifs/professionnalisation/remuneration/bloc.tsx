import { formatEuros } from '@mon-espace/ui'
import { useDeferredValue } from 'react'
import { PourquoiCeMontant } from '../../../calculs/explications.tsx'
import { Frise } from '../../../calculs/frise.tsx'
import { useRemuneration } from '../contexte.ts'
import { paie as t } from './textes.ts'

/** The pay as it comes out of the answers, by the month or by the hour: the amount at hire, the periods, and why. */
export function BlocRemuneration() {
  const remuneration = useDeferredValue(useRemuneration())
  if (!remuneration) return <p className="mc-calcul">{t.attente}</p>
  const { salaireEmbaucheCentimes, unite, periodes, minimum } = remuneration
  const plus = salaireEmbaucheCentimes !== minimum.salaireEmbaucheCentimes
  return (
    <div className="mc-calcule">
      <div aria-live="polite">
        <h3>{t.embauche[unite]}</h3>
        <p className="mc-chiffre">{formatEuros(salaireEmbaucheCentimes)}</p>
        {plus ? <p>{t.minimum(t[unite](formatEuros(minimum.salaireEmbaucheCentimes)))}</p> : null}
      </div>
      <Frise periodes={periodes} unite={unite} />
      <PourquoiCeMontant explications={minimum.explications} />
    </div>
  )
}
