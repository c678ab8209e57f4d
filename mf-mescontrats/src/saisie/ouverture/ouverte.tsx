import type { Contrat } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { Skeleton } from '@mon-espace/ui'
import { lazy, Suspense, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Ecran } from '../../routes/chemins.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { SaisieContext } from '../contexte.ts'
import { missingPieces } from '../pieces/manque.ts'
import { Fige } from './fige.tsx'
import { type Ouverture, openSaisie } from './ouvertes.ts'
import { useFormulaireLie } from './use-formulaire-lie.ts'
import { useVieDuBrouillon } from './use-vie-du-brouillon.ts'

const EcranEmployeur = lazy(() => import('../employeur/ecran.tsx'))
const EcranApprenti = lazy(() => import('../apprenti/ecran.tsx'))
const EcranContrat = lazy(() => import('../contrat/ecran.tsx'))
const EcranRecapitulatif = lazy(() => import('../recapitulatif/ecran.tsx'))
const EcranCerfa = lazy(() => import('../cerfa/ecran.tsx'))
const EcranPieces = lazy(() => import('../pieces/ecran.tsx'))

function Contenu({ ecran, dossier }: { ecran: Ecran; dossier: Dossier }) {
  const fige = dossier.etat !== 'brouillon'
  switch (ecran) {
    case 'employeur':
      return fige ? <Fige id={dossier.id} /> : <EcranEmployeur />
    case 'apprenti':
      return fige ? <Fige id={dossier.id} /> : <EcranApprenti />
    case 'contrat':
      return fige ? <Fige id={dossier.id} /> : <EcranContrat />
    case 'recapitulatif':
      return <EcranRecapitulatif dossier={dossier} />
    case 'cerfa':
      return <EcranCerfa dossier={dossier} />
    case 'pieces':
      return <EcranPieces dossier={dossier} />
  }
}

/** Props of {@link Ouverte}. */
export interface OuverteProps extends Ouverture {
  ecran: Ecran
}

/** An open draft: one form and one queue of saves, shared by the six screens. */
export function Ouverte({ ecran, ...ouverture }: OuverteProps) {
  const { compte, dossier } = ouverture
  const [saisie] = useState(() => openSaisie(ouverture))
  const form = useForm<Contrat>({ defaultValues: saisie.brouillon.getState().contrat as never })
  useFormulaireLie(form, saisie.brouillon)
  useVieDuBrouillon(compte, saisie)
  return (
    <SaisieContext value={saisie}>
      <FormProvider {...form}>
        <Cadre
          ecran={ecran}
          valide={dossier.etat !== 'brouillon'}
          piecesCompletes={missingPieces(dossier.pieces).length === 0}
        >
          <Suspense fallback={<Skeleton lines={8} />}>
            <Contenu key={ecran} ecran={ecran} dossier={dossier} />
          </Suspense>
        </Cadre>
      </FormProvider>
    </SaisieContext>
  )
}
