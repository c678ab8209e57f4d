import type { ReactNode } from 'react'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { Groupe } from '../../../champs/groupe.tsx'
import { PointDeBloc } from '../../../champs/point-de-bloc.tsx'
import { useArticles } from '../../../contexte.ts'
import { Financement } from '../formation/financement.tsx'
import { GROUPES_FORMATION } from '../formation/groupes.ts'
import { BlocRemuneration } from '../remuneration/bloc.tsx'
import { useBlocsContrat } from './blocs.ts'
import { Duree } from './duree.tsx'
import { GROUPES_CONTRAT } from './groupes.ts'

/** What computes itself, under the questions it comes from. */
const CALCULS: Readonly<Record<string, ReactNode>> = {
  precedent: <PointDeBloc chemin="contrat.precedent" />,
  dates: <Duree />,
  remuneration: <BlocRemuneration />,
  diplome: <Financement />,
}

const GROUPES = [...GROUPES_CONTRAT, ...GROUPES_FORMATION]

/** Screen 3 « Données contrat », and the training it leads to. */
export default function EcranContrat() {
  useArticles()
  useBlocsContrat()
  return (
    <EcranSaisie ecran="contrat" groupes={GROUPES}>
      {GROUPES.map((groupe) => (
        <Groupe key={groupe.cle} groupe={groupe} apres={CALCULS[groupe.cle]} />
      ))}
    </EcranSaisie>
  )
}
