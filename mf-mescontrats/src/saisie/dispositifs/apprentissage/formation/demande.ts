import {
  type Contrat,
  codeDiplomeValid,
  idccValid,
  priseEnChargeInputOf,
  rncpValid,
} from '@mon-espace/domain'
import type { DemandePriseEnCharge } from '../../../../socle/api/simulate-prise-en-charge.ts'

/** What to ask the funding with; null while something it depends on is missing or still being typed. */
export function toDemande(contrat: Contrat): DemandePriseEnCharge | null {
  const input = priseEnChargeInputOf(contrat)
  if (!input || !idccValid(input.idcc)) return null
  const codeDiplome = input.codeDiplome && codeDiplomeValid(input.codeDiplome) ? input.codeDiplome : null
  const codeRncp = input.codeRncp && rncpValid(input.codeRncp) ? input.codeRncp : null
  if (!codeDiplome && !codeRncp) return null
  const { idcc, dateConclusion, dateDebut, dateFin, rqth, heures, heuresDistance, effectif } = input
  return {
    codeDiplome,
    codeRncp,
    idcc,
    dateConclusion,
    dateDebut,
    dateFin,
    rqth: rqth ?? null,
    heures: heures ?? null,
    heuresDistance: heuresDistance ?? null,
    effectif: effectif ?? null,
  }
}
