import { isDateIso } from '../../../dates/date-iso.ts'
import { dureeContrat, fullMonths } from '../../../dates/duree.ts'
import { dureeHebdoTotale } from '../../../montants/duree-hebdo.ts'
import type { Contrat } from '../champs/sections.ts'
import { QUALIFICATION_CQP, QUALIFICATION_RNCP } from '../codes/formation.ts'
import { enTravailTemporaire } from '../questions/interim.ts'

/** Shares of the contract that training takes, in percents. @source art. L6325-13 C. trav. */
const PART_MIN = 15
const PART_MAX = 25
/** In temporary work, for a CQP, a diploma or a title of the RNCP. @source branch agreement (KALIARTI000041752529) */
const PART_MAX_TRAVAIL_TEMPORAIRE = 50
/** Never fewer hours, whatever the share. @source art. L6325-13 C. trav. */
const HEURES_MIN = 150
const SEMAINES_PAR_AN = 52
/** Days of a month, on average. */
const JOURS_PAR_MOIS = 365 / 12

/** What the hours of training are compared with; hours may have a fraction. */
export interface PartFormation {
  /** Weekly hours × 52 × months / 12: the law does not say what it is a share of. */
  readonly heuresContrat: number
  readonly minimum: number
  /** The most without an agreement, or that the agreement of temporary work gives. */
  readonly maximum: number
  /** Share of the maximum, in percents: 25, or 50 in temporary work. */
  readonly partMaximum: number
  /** What was entered, in percents of the contract; null while it was not. */
  readonly part: number | null
}

const partMaximum = ({ contrat, formation }: Pick<Contrat, 'contrat' | 'formation'>): number =>
  enTravailTemporaire(contrat.nature) &&
  [QUALIFICATION_RNCP, QUALIFICATION_CQP].includes(formation.typeQualification ?? '')
    ? PART_MAX_TRAVAIL_TEMPORAIRE
    : PART_MAX

/** The shares of a contract; null while its dates do not tell its length. */
export function partFormationOf(contrat: Pick<Contrat, 'contrat' | 'formation'>): PartFormation | null {
  const { dateDebutExecution: debut, dateFin: fin } = contrat.contrat
  if (!isDateIso(debut) || !isDateIso(fin) || fin < debut) return null
  const duree = dureeContrat(debut, fin)
  const mois = fullMonths(duree) + duree.jours / JOURS_PAR_MOIS
  const heuresContrat = (dureeHebdoTotale(contrat.contrat) / 60) * SEMAINES_PAR_AN * (mois / 12)
  const { dureeHeures } = contrat.formation
  const maximum = partMaximum(contrat)
  return {
    heuresContrat,
    minimum: Math.max(HEURES_MIN, (heuresContrat * PART_MIN) / 100),
    maximum: (heuresContrat * maximum) / 100,
    partMaximum: maximum,
    part: dureeHeures === null || heuresContrat <= 0 ? null : (dureeHeures * 100) / heuresContrat,
  }
}
