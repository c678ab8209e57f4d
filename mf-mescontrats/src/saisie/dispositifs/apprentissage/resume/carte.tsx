import { retained } from '@mon-espace/domain'
import { formatEuros } from '@mon-espace/ui'
import { useDeferredValue, useState } from 'react'
import { Frise } from '../../../calculs/frise.tsx'
import type { CarteProps } from '../../../parcours.ts'
import { Deux, LignesResume } from '../../../resume/carte/lignes.tsx'
import { Points } from '../../../resume/carte/points.tsx'
import { SousMinimum } from '../../../resume/carte/sous-minimum.tsx'
import { resume as t } from '../../../resume/carte/textes.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { usePriseEnCharge } from '../formation/use-prise-en-charge.ts'
import { toContenu } from './contenu.ts'
import { resume as propres } from './textes.ts'

/** « Votre contrat »: who, where, from when to when, the pay, the funding, and what is left, as they are typed. */
export function Carte({ valide, piecesCompletes }: CarteProps) {
  const [contenuOf] = useState(() => retained(toContenu))
  // The field that was typed in answers first; the summary follows, a slice at a time.
  const contenu = useDeferredValue(useContrat(contenuOf))
  const remuneration = useDeferredValue(useRemuneration())
  const salaireSaisi = useContrat(({ contrat }) => contrat.salaireBrutMensuelCentimes)
  const { priseEnCharge } = usePriseEnCharge()
  const npec = priseEnCharge?.npecAnnuelCentimes
  const lignes = [
    [propres.apprenti, contenu.qui && <Deux premier={contenu.qui} second={contenu.age} />],
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
          <SousMinimum />
        </>
      ) : null,
    ],
    [t.financement, npec ? t.parAn(formatEuros(npec)) : priseEnCharge && t.instruction],
  ] as const
  return (
    <div className="mc-resume__carte">
      <LignesResume lignes={lignes} />
      {remuneration && remuneration.periodes.length > 0 ? (
        <Frise compacte periodes={remuneration.periodes} />
      ) : null}
      {valide ? null : <Points />}
    </div>
  )
}
