import type { Contrat } from '@mon-espace/domain'
import { Button, formatEuros } from '@mon-espace/ui'
import { useDeferredValue } from 'react'
import { useFormContext } from 'react-hook-form'
import { PourquoiCeMontant } from '../../../calculs/explications.tsx'
import { Frise } from '../../../calculs/frise.tsx'
import { PointDeBloc } from '../../../champs/point-de-bloc.tsx'
import { useRetrait } from '../../../champs/retrait.tsx'
import { retrait } from '../../../champs/textes.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { TauxSaisis } from './taux-saisis.tsx'
import { pourquoi, taux as t } from './textes.ts'
import { useTauxSaisis } from './use-taux-saisis.ts'

/** The pay as it comes out of the answers: the amount at hire, the periods, why, and the rates typed by hand. */
export function BlocRemuneration() {
  const paie = useRemuneration()
  const remuneration = useDeferredValue(paie)
  const saisies = useContrat(({ contrat }) => contrat.remuneration)
  const smc = useContrat(({ contrat }) => contrat.base === 'SMC')
  const { getValues, setValue } = useFormContext<Contrat>()
  const { retirer, avis } = useRetrait('contrat.remuneration')
  const calculer = () => setValue('contrat.remuneration', null)
  const { manuel, ouvrir } = useTauxSaisis(paie, () => {
    const saisis = getValues('contrat.remuneration')?.some(({ taux }) => taux !== null)
    if (saisis) retirer(retrait.taux, calculer, () => setValue('contrat.base', 'SMC'))
    else calculer()
  })
  if (!remuneration)
    return (
      <>
        <p className="mc-calcul">{smc ? pourquoi.attenteSmc : pourquoi.attente}</p>
        <PointDeBloc chemin="contrat.remuneration" />
      </>
    )
  const montants = remuneration.periodes.length > 0
  return (
    <div className="mc-calcule">
      {montants ? (
        <div aria-live="polite">
          <h3>{pourquoi.embauche}</h3>
          <p className="mc-chiffre">{formatEuros(remuneration.salaireEmbaucheCentimes)}</p>
        </div>
      ) : null}
      {montants ? <Frise periodes={remuneration.periodes} /> : null}
      {montants ? <PourquoiCeMontant explications={remuneration.minimum.explications} /> : null}
      {manuel ? (
        <TauxSaisis
          base={smc ? 'SMC' : 'SMIC'}
          saisies={saisies ?? []}
          minimum={remuneration.minimum}
          periodes={remuneration.periodes}
        />
      ) : null}
      {smc ? null : (
        <div>
          <Button variant="quiet" small onClick={() => (manuel ? retirer(retrait.taux, calculer) : ouvrir())}>
            {manuel ? t.retour : t.plus}
          </Button>
          {avis}
        </div>
      )}
    </div>
  )
}
