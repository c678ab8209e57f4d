import { remunerationOf } from '@mon-espace/domain'
import { formatEuros, SummaryList } from '@mon-espace/ui'
import { useDeferredValue, useMemo } from 'react'
import { useContrat } from '../contexte.ts'
import { usePriseEnCharge } from '../formation/use-prise-en-charge.ts'
import { Frise } from '../remuneration/frise.tsx'
import { resume as t } from '../textes.ts'
import { toContenu } from './contenu.ts'
import { Points } from './points.tsx'

function Deux({ premier, second }: { premier: string; second: string }) {
  return (
    <>
      {premier}
      {second ? <span className="mc-resume__detail">{second}</span> : null}
    </>
  )
}

/** « Votre contrat »: who, where, from when to when, the pay, the funding, and what is left, as they are typed. */
export function Carte({ valide }: { valide: boolean }) {
  const contrat = useDeferredValue(useContrat((c) => c))
  const contenu = useMemo(() => toContenu(contrat), [contrat])
  const remuneration = useMemo(() => remunerationOf(contrat), [contrat])
  const { priseEnCharge } = usePriseEnCharge()
  const npec = priseEnCharge?.npecAnnuelCentimes
  return (
    <div className="mc-resume__carte">
      <SummaryList
        dense
        items={[
          { term: t.qui, value: contenu.qui && <Deux premier={contenu.qui} second={contenu.age} /> },
          { term: t.ou, value: contenu.ou },
          { term: t.diplome, value: contenu.diplome },
          { term: t.quand, value: contenu.quand && <Deux premier={contenu.quand} second={contenu.duree} /> },
          {
            term: t.remuneration,
            value: remuneration && t.embauche(formatEuros(remuneration.salaireEmbaucheCentimes)),
          },
          {
            term: t.financement,
            value: npec ? t.parAn(formatEuros(npec)) : priseEnCharge ? t.instruction : null,
          },
        ]}
      />
      {remuneration && remuneration.periodes.length > 0 ? (
        <Frise compacte periodes={remuneration.periodes} />
      ) : null}
      {valide ? null : <Points />}
    </div>
  )
}
