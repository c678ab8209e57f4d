import { type Contrat, priseEnChargeInputOf } from '@mon-espace/domain'
import type { DemandePriseEnCharge } from '../../socle/api/simulate-prise-en-charge.ts'

/**
 * What the yearly level of funding of this contract is asked with; null while a date, the agreement or the
 * certification is missing. A rupture or a shortened length change the payments, not the level: they are left out.
 */
export function demandeNiveau(contrat: Contrat): DemandePriseEnCharge | null {
  const input = priseEnChargeInputOf(contrat)
  if (!input) return null
  const { codeDiplome, codeRncp, idcc, dateConclusion, dateDebut, dateFin, rqth, heures, heuresDistance } =
    input
  return { codeDiplome, codeRncp, idcc, dateConclusion, dateDebut, dateFin, rqth, heures, heuresDistance }
}
