import type { ReactNode } from 'react'
import { EcranSaisie } from '../../../cadre/ecran-saisie.tsx'
import { Duree } from '../../../calculs/duree.tsx'
import { FicheRecopie } from '../../../champs/fiche-recopie.tsx'
import { Groupe } from '../../../champs/groupe.tsx'
import { reprises } from '../../../champs/textes.ts'
import { useArticles } from '../../../contexte.ts'
import { useDiplomeChoisi } from '../formation/diplome-choisi.ts'
import { Financement } from '../formation/financement.tsx'
import { GROUPES_FORMATION, INTITULE, recopieDiplome } from '../formation/groupes.ts'
import { BlocPart } from '../formation/part.tsx'
import { useBlocsInterim } from '../interim.ts'
import { BlocRemuneration } from '../remuneration/bloc.tsx'
import { GROUPES_CONTRAT } from './groupes.ts'
import { HABITUELS } from './habituels.tsx'

/** What computes itself, under the questions it comes from. */
const CALCULS: Readonly<Record<string, ReactNode>> = {
  dates: <Duree />,
  remuneration: <BlocRemuneration />,
  heures: (
    <>
      <BlocPart />
      <Financement />
    </>
  ),
}

const GROUPES = [...GROUPES_CONTRAT, ...GROUPES_FORMATION]

/** Screen 3 « Données contrat », and the training it leads to. */
export default function EcranContrat() {
  useArticles()
  useBlocsInterim()
  const diplome = useDiplomeChoisi()
  return (
    <EcranSaisie ecran="contrat" groupes={GROUPES}>
      <FicheRecopie element={diplome} recopie={recopieDiplome} source={INTITULE} dit={reprises.intitule}>
        {GROUPES.map((groupe) => (
          <Groupe key={groupe.cle} groupe={groupe} apres={CALCULS[groupe.cle]} propres={HABITUELS} />
        ))}
      </FicheRecopie>
    </EcranSaisie>
  )
}
