import { retained } from '@mon-espace/domain'
import { formatEuros } from '@mon-espace/ui'
import { useDeferredValue, useState } from 'react'
import { Frise } from '../../../calculs/frise.tsx'
import type { CarteProps } from '../../../parcours.ts'
import { Deux, LignesResume } from '../../../resume/carte/lignes.tsx'
import { Points } from '../../../resume/carte/points.tsx'
import { SousMinimum } from '../../../resume/carte/sous-minimum.tsx'
import { resume as communs } from '../../../resume/carte/textes.ts'
import { useContrat, useRemuneration } from '../contexte.ts'
import { useFinancement } from '../formation/use-financement.ts'
import { interimOf } from '../interim.ts'
import { toContenu } from './contenu.ts'
import { resume as t } from './textes.ts'

/** The pay at hire, and what is wrong with it. */
function Paie() {
  const remuneration = useDeferredValue(useRemuneration())
  if (!remuneration) return null
  return (
    <>
      <Deux
        premier={formatEuros(remuneration.salaireEmbaucheCentimes)}
        second={t.embauche[remuneration.unite]}
      />
      <SousMinimum />
    </>
  )
}

/** « Votre contrat »: who, where, for what, from when to when, the pay, and what is left, as they are typed. */
export function Carte({ valide, piecesCompletes }: CarteProps) {
  const [contenuOf] = useState(() => retained(toContenu))
  // The field that was typed in answers first; the summary follows, a slice at a time.
  const contenu = useDeferredValue(useContrat(contenuOf))
  const remuneration = useDeferredValue(useRemuneration())
  const interim = useContrat(interimOf)
  const { financement } = useFinancement()
  const lignes = [
    [t.salarie, contenu.qui && <Deux premier={contenu.qui} second={contenu.precisions} />],
    [communs.ou, contenu.ou],
    ...(interim ? [[t.utilisatrice, contenu.utilisatrice] as const] : []),
    [t.qualification, contenu.qualification],
    [communs.quand, contenu.quand && <Deux premier={contenu.quand} second={contenu.duree} />],
    ...(valide && piecesCompletes ? [] : [[communs.transmission, contenu.transmission] as const]),
    [t.formation, contenu.heures && <Deux premier={contenu.heures} second={contenu.part} />],
    [communs.remuneration, remuneration && <Paie />],
    [
      communs.financement,
      financement && (
        <Deux
          premier={formatEuros(financement.montantTotalCentimes)}
          second={t.financement(formatEuros(financement.montantHoraireCentimes))}
        />
      ),
    ],
  ] as const
  return (
    <div className="mc-resume__carte">
      <LignesResume lignes={lignes} />
      {remuneration && remuneration.periodes.length > 1 ? (
        <Frise compacte periodes={remuneration.periodes} unite={remuneration.unite} />
      ) : null}
      {valide ? null : <Points />}
    </div>
  )
}
