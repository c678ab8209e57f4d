import type { PriseEnChargeProfessionnalisation } from '@mon-espace/domain/api'
import { type Contrat, priseEnChargeInputOf } from '@mon-espace/domain/professionnalisation'
import { formatEuros } from '@mon-espace/ui'
import type { NiveauDemande } from '../examen-dispositif.ts'
import { niveau as t } from './textes.ts'

/** The amount for the whole contract: hours are paid as they are given, there is no yearly level. */
export function niveauOf(contrat: Contrat): NiveauDemande {
  const input = priseEnChargeInputOf(contrat)
  return {
    libelle: t.libelle,
    demande: input && { type: 'professionnalisation', ...input },
    lire: (financement: PriseEnChargeProfessionnalisation | undefined) => ({
      montantCentimes: financement?.montantTotalCentimes ?? null,
      aide: financement
        ? t[financement.origine](
            formatEuros(financement.montantHoraireCentimes),
            financement.versionReferentiel,
          )
        : t.inconnu,
    }),
  }
}
