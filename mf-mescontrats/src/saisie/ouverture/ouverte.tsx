import type { Contrat } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { Skeleton } from '@mon-espace/ui'
import { lazy, Suspense, useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Ecran } from '../../routes/chemins.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { SaisieContext } from '../contexte.ts'
import { missingPieces } from '../pieces/manque.ts'
import { loadEcran, loadNextEcran } from './charger.ts'
import { Fige } from './fige.tsx'
import { type Ouverture, openSaisie } from './ouvertes.ts'
import { useFormulaireLie } from './use-formulaire-lie.ts'
import { useVieDuBrouillon } from './use-vie-du-brouillon.ts'

const EcranEmployeur = lazy(loadEcran.employeur)
const EcranApprenti = lazy(loadEcran.apprenti)
const EcranContrat = lazy(loadEcran.contrat)
const EcranRecapitulatif = lazy(loadEcran.recapitulatif)
const EcranCerfa = lazy(loadEcran.cerfa)
const EcranPieces = lazy(loadEcran.pieces)

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
  useEffect(() => loadNextEcran(ecran), [ecran])
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
