import type { Contrat } from '@mon-espace/domain'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Ecran } from '../../routes/chemins.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { SaisieContext } from '../contexte.ts'
import { missingPieces } from '../pieces/manque.ts'
import { loadOtherEcrans } from './charger.ts'
import { EcranCharge } from './ecran-charge.tsx'
import { Fige } from './fige.tsx'
import { type Ouverture, openSaisie } from './ouvertes.ts'
import { useVieDuBrouillon } from './use-vie-du-brouillon.ts'

/** The screens that ask: closed once the contract is validated. */
const SAISIE: readonly Ecran[] = ['employeur', 'apprenti', 'contrat']

/** Props of {@link Ouverte}. */
export interface OuverteProps extends Ouverture {
  ecran: Ecran
}

/** An open draft: one form and one queue of saves, shared by the six screens. */
export function Ouverte({ ecran, ...ouverture }: OuverteProps) {
  const { compte, dossier } = ouverture
  const valide = dossier.etat !== 'brouillon'
  const [saisie] = useState(() => openSaisie(ouverture))
  const form = useForm<Contrat>({ formControl: saisie.formulaire.form })
  useVieDuBrouillon(compte, saisie)
  useEffect(() => void loadOtherEcrans(ecran), [ecran])
  return (
    <SaisieContext value={saisie}>
      <FormProvider {...form}>
        <Cadre ecran={ecran} valide={valide} piecesCompletes={missingPieces(dossier.pieces).length === 0}>
          {valide && SAISIE.includes(ecran) ? (
            <Fige key={ecran} id={dossier.id} ecran={ecran} />
          ) : (
            <EcranCharge key={ecran} ecran={ecran} dossier={dossier} />
          )}
        </Cadre>
      </FormProvider>
    </SaisieContext>
  )
}
