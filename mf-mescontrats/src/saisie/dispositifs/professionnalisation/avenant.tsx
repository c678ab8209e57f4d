import { AVENANTS, REGLES_AVENANT } from '@mon-espace/domain/professionnalisation/avenants'
import type { ReactNode } from 'react'
import type { KitAvenant } from '../../avenant/kit.ts'
import { Duree } from '../../calculs/duree.tsx'
import { FicheRecopie } from '../../champs/fiche-recopie.tsx'
import { reprises } from '../../champs/textes.ts'
import { PROPRES } from '../../employeur/ecran-employeur.tsx'
import { HABITUELS } from './contrat/habituels.tsx'
import { useDiplomeChoisi } from './formation/diplome-choisi.ts'
import { INTITULE, recopieDiplome } from './formation/groupes.ts'
import { BlocPart } from './formation/part.tsx'
import { BlocRemuneration } from './remuneration/bloc.tsx'
import { BlocTuteurs } from './tuteurs/bloc-tuteurs.tsx'

function Autour({ children }: { children: ReactNode }) {
  const diplome = useDiplomeChoisi()
  return (
    <FicheRecopie element={diplome} recopie={recopieDiplome} source={INTITULE} dit={reprises.intitule}>
      {children}
    </FicheRecopie>
  )
}

/** The amendments of a « contrat de professionnalisation ». */
export const KIT: KitAvenant = {
  avenants: AVENANTS,
  regles: REGLES_AVENANT,
  apres: { dates: <Duree />, remuneration: <BlocRemuneration />, heures: <BlocPart /> },
  blocs: { tuteurEmployeur: <BlocTuteurs />, tuteurUtilisatrice: null, attestationTuteurs: null },
  propres: { ...HABITUELS, ...PROPRES },
  Autour,
  // The nature of the contract, which decides its blocks, does not change.
  useBlocs: () => undefined,
}
