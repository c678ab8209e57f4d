import { emptyAt, SECTIONS } from '@mon-espace/domain'
import { AVENANTS, REGLES_AVENANT } from '@mon-espace/domain/apprentissage/avenants'
import type { ReactNode } from 'react'
import type { KitAvenant } from '../../avenant/kit.ts'
import { Duree } from '../../calculs/duree.tsx'
import { useBlocRequis } from '../../champs/bloc.ts'
import { FicheRecopie } from '../../champs/fiche-recopie.tsx'
import { useElement } from '../../champs/referentiels.ts'
import { reprises } from '../../champs/textes.ts'
import { PROPRES } from '../../employeur/ecran-employeur.tsx'
import { useContrat } from './contexte.ts'
import { HABITUELS } from './contrat/habituels.tsx'
import { DIPLOME, recopieDiplome } from './formation/groupes.ts'
import { BlocMaitres } from './maitres/bloc-maitres.tsx'
import { BlocRemuneration } from './remuneration/bloc.tsx'

function Autour({ children }: { children: ReactNode }) {
  const codeDiplome = useContrat(({ formation }) => formation.codeDiplome)
  const diplome = useElement('diplomes', codeDiplome)
  return (
    <FicheRecopie element={diplome} recopie={recopieDiplome} source={DIPLOME} dit={reprises.codeDiplome}>
      {children}
    </FicheRecopie>
  )
}

const LIEU = 'formation.lieu'

/** The amendments of an apprenticeship contract. */
export const KIT: KitAvenant = {
  avenants: AVENANTS,
  regles: REGLES_AVENANT,
  apres: { dates: <Duree />, remuneration: <BlocRemuneration /> },
  blocs: { maitre1: <BlocMaitres />, maitre2: null, attestationMaitres: null },
  propres: { ...HABITUELS, ...PROPRES },
  Autour,
  useBlocs(isOuvert) {
    const ailleurs = useContrat(({ formation }) =>
      isOuvert(LIEU) && formation.cfaEstLieuPrincipal !== null ? !formation.cfaEstLieuPrincipal : null,
    )
    useBlocRequis(LIEU, () => emptyAt(SECTIONS, LIEU), ailleurs)
  },
}
