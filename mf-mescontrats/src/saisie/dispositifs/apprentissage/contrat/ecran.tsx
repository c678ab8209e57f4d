import type { ReactNode } from 'react'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { Duree } from '../../../calculs/duree.tsx'
import { FicheRecopie } from '../../../champs/fiche-recopie.tsx'
import { Groupe } from '../../../champs/groupe.tsx'
import { PointDeBloc } from '../../../champs/point-de-bloc.tsx'
import { useElement } from '../../../champs/referentiels.ts'
import { reprises } from '../../../champs/textes.ts'
import { useArticles } from '../../../contexte.ts'
import { useContrat } from '../contexte.ts'
import { Financement } from '../formation/financement.tsx'
import { DIPLOME, GROUPES_FORMATION, recopieDiplome } from '../formation/groupes.ts'
import { BlocRemuneration } from '../remuneration/bloc.tsx'
import { useBlocsContrat } from './blocs.ts'
import { GROUPES_CONTRAT } from './groupes.ts'
import { HABITUELS } from './habituels.tsx'

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
  const codeDiplome = useContrat(({ formation }) => formation.codeDiplome)
  const diplome = useElement('diplomes', codeDiplome)
  return (
    <EcranSaisie ecran="contrat" groupes={GROUPES}>
      <FicheRecopie element={diplome} recopie={recopieDiplome} source={DIPLOME} dit={reprises.codeDiplome}>
        {GROUPES.map((groupe) => (
          <Groupe key={groupe.cle} groupe={groupe} apres={CALCULS[groupe.cle]} propres={HABITUELS} />
        ))}
      </FicheRecopie>
    </EcranSaisie>
  )
}
