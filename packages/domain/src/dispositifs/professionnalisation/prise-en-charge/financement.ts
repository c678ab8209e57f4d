import { isDateIso } from '../../../dates/date-iso.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { PackReferentiel } from '../../../referentiels/pack.ts'
import type { Financement } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'
import { estPrioritaire } from '../publics/publics.ts'
import { computePriseEnCharge, type PriseEnChargeInput } from './prise-en-charge.ts'
import { EXPLICATIONS } from './textes.ts'

/** What the funding of a contract depends on; null while the contract lacks it. */
export function priseEnChargeInputOf(contrat: Contrat): PriseEnChargeInput | null {
  const { dateConclusion } = contrat.contrat
  const { dureeHeures: heures } = contrat.formation
  if (!isDateIso(dateConclusion) || heures === null) return null
  const idcc = contrat.employeur.codeIdcc ?? ''
  return { idcc, heures, publicPrioritaire: estPrioritaire(contrat), dateConclusion }
}

/**
 * The funding of a contract: from the referential, or the amount for the whole contract that a case officer set. There is
 * no yearly level nor schedule here: hours are paid as they are given. null while the contract lacks what it depends on.
 */
export function fundingOf(
  contrat: Contrat,
  pack: PackReferentiel,
  montantFixeCentimes?: number | undefined,
): Financement | null {
  const input = priseEnChargeInputOf(contrat)
  if (!input) return null
  const selonReferentiel = computePriseEnCharge(input, pack)
  const sansAnnee = { npecAnnuelCentimes: null, participationEmployeurCentimes: null, echeancier: [] }
  if (montantFixeCentimes === undefined || montantFixeCentimes === selonReferentiel.montantTotalCentimes)
    return { ...sansAnnee, ...selonReferentiel }
  const texte = EXPLICATIONS.operateur({ montant: formatEuros(montantFixeCentimes) })
  return {
    ...sansAnnee,
    montantHoraireCentimes: null,
    montantTotalCentimes: montantFixeCentimes,
    origine: selonReferentiel.origine,
    versionReferentiel: 'montant fixé par l’opérateur de compétences',
    explications: [{ code: 'operateur', article: null, ...texte }],
  }
}
