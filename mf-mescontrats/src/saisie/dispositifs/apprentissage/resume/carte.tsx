import { retained } from '@mon-espace/domain'
import { formatEuros, Icon, SummaryList } from '@mon-espace/ui'
import { useDeferredValue, useState } from 'react'
import { useControle } from '../../../contexte.ts'
import { isSousMinimum } from '../../../controle/sous-minimum.ts'
import type { CarteProps } from '../../../parcours.ts'
import { Points } from '../../../resume/points.tsx'
import { resume as t } from '../../../textes.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { usePriseEnCharge } from '../formation/use-prise-en-charge.ts'
import { Frise } from '../remuneration/frise.tsx'
import { toContenu } from './contenu.ts'

function Deux({ premier, second }: { premier: string; second: string }) {
  return (
    <>
      {premier}
      {second ? <span className="mc-resume__detail">{second}</span> : null}
    </>
  )
}

/** « Votre contrat »: who, where, from when to when, the pay, the funding, and what is left, as they are typed. */
export function Carte({ valide, piecesCompletes }: CarteProps) {
  const [contenuOf] = useState(() => retained(toContenu))
  // The field that was typed in answers first; the summary follows, a slice at a time.
  const contenu = useDeferredValue(useContrat(contenuOf))
  const remuneration = useDeferredValue(useRemuneration())
  const salaireSaisi = useContrat(({ contrat }) => contrat.salaireBrutMensuelCentimes)
  const { priseEnCharge } = usePriseEnCharge()
  const sousMinimum = useControle(({ tous }) => tous.find(isSousMinimum))
  const npec = priseEnCharge?.npecAnnuelCentimes
  const lignes = [
    [t.qui, contenu.qui && <Deux premier={contenu.qui} second={contenu.age} />],
    [t.ou, contenu.ou],
    [t.diplome, contenu.diplome],
    [t.quand, contenu.quand && <Deux premier={contenu.quand} second={contenu.duree} />],
    ...(valide && piecesCompletes ? [] : [[t.transmission, contenu.transmission] as const]),
    [
      t.remuneration,
      // Nothing is said of a pay whose rates are still to be typed.
      remuneration && (remuneration.periodes.length > 0 || salaireSaisi) ? (
        <>
          {t.embauche(formatEuros(remuneration.salaireEmbaucheCentimes))}
          {sousMinimum ? (
            <span className="me-field__error">
              <Icon name="erreur" />
              <span>{sousMinimum.message}</span>
            </span>
          ) : null}
        </>
      ) : null,
    ],
    [t.financement, npec ? t.parAn(formatEuros(npec)) : priseEnCharge && t.instruction],
  ] as const
  return (
    <div className="mc-resume__carte">
      <SummaryList
        dense
        items={lignes.map(([term, value]) => ({
          term,
          value: value || <span className="mc-resume__vide">{t.inconnu}</span>,
        }))}
      />
      {remuneration && remuneration.periodes.length > 0 ? (
        <Frise compacte periodes={remuneration.periodes} />
      ) : null}
      {valide ? null : <Points />}
    </div>
  )
}
