import { type Contrat, priseEnChargeInputOf } from '@mon-espace/domain'
import type { PriseEnCharge } from '@mon-espace/domain/api'
import type { DemandePriseEnCharge } from '../../../socle/api/simulate-prise-en-charge.ts'
import type { NiveauDemande } from '../examen-dispositif.ts'
import { niveau as t } from './textes.ts'

/**
 * What the yearly level of funding of this contract is asked with; null while a date, the agreement or the
 * certification is missing. A rupture or a shortened length change the payments, not the level: they are left out.
 */
function demandeNiveau(contrat: Contrat): DemandePriseEnCharge | null {
  const input = priseEnChargeInputOf(contrat)
  if (!input) return null
  const { codeDiplome, codeRncp, idcc, dateConclusion, dateDebut, dateFin, rqth, heures, heuresDistance } =
    input
  return { codeDiplome, codeRncp, idcc, dateConclusion, dateDebut, dateFin, rqth, heures, heuresDistance }
}

/** The yearly level of funding. */
export const niveauOf = (contrat: Contrat): NiveauDemande => ({
  libelle: t.libelle,
  demande: demandeNiveau(contrat),
  lire: (simulation: PriseEnCharge | undefined) => ({
    montantCentimes: simulation?.npecAnnuelCentimes ?? null,
    aide: simulation ? t.origine[simulation.origine](simulation.versionReferentiel) : t.erreur,
  }),
})
