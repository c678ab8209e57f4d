import { missingPieces } from '@mon-espace/domain'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { quiet } from '../../socle/temps/quiet.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { SaisieContext } from '../contexte.ts'
import { sectionsOf } from '../parcours.ts'
import { EcranCharge } from './ecran-charge.tsx'
import { Fige } from './fige.tsx'
import { loadOtherEcrans } from './load-ecran.ts'
import { type Ouverture, openSaisie } from './ouvertes.ts'
import { useVieDuBrouillon } from './use-vie-du-brouillon.ts'

/** Props of {@link Ouverte}. */
export interface OuverteProps extends Ouverture {
  ecran: string
}

/** An open draft: one form and one queue of saves, shared by its screens. */
export function Ouverte({ ecran, ...ouverture }: OuverteProps) {
  const { compte, dossier, parcours } = ouverture
  const valide = dossier.etat !== 'brouillon'
  const [saisie] = useState(() => openSaisie(ouverture))
  const form = useForm({ formControl: saisie.formulaire.form })
  useVieDuBrouillon(compte, saisie)
  useEffect(() => void quiet().then(saisie.loadArticles), [saisie])
  useEffect(() => void loadOtherEcrans(parcours, ecran), [parcours, ecran])
  return (
    <SaisieContext value={saisie}>
      <FormProvider {...form}>
        <Cadre ecran={ecran} valide={valide} piecesCompletes={missingPieces(dossier.pieces).length === 0}>
          {valide && sectionsOf(parcours, ecran).length > 0 ? (
            <Fige key={ecran} id={dossier.id} ecran={ecran} />
          ) : (
            <EcranCharge key={ecran} ecran={ecran} dossier={dossier} />
          )}
        </Cadre>
      </FormProvider>
    </SaisieContext>
  )
}
