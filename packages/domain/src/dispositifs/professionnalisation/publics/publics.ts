import type { Contrat } from '../champs/sections.ts'
import { SANS_DIPLOME } from '../codes/diplomes.ts'
import { SITUATION_CONTRAT_AIDE } from '../codes/salarie.ts'
import { ageConclusionOf } from '../questions/age.ts'

/**
 * Whom the contract is open to: young people (1°), jobseekers of 26 and over (2°), people on a minimum income or who had a
 * « contrat unique d’insertion » (3°). @source art. L6325-1 C. trav.
 */
export type Ouverture = 'jeune' | 'demandeur_emploi' | 'minima_sociaux'

/** Why a person is of the « publics prioritaires ». @source art. L6325-1-1 C. trav. */
export type Priorite = 'sans_diplome' | 'inscrit_plus_un_an' | 'minima_sociaux'

/** The public of a person, as far as the entries tell. */
export interface Public {
  /** Empty where the contract is open to them by nothing of what was entered. */
  readonly ouvertures: readonly Ouverture[]
  /** Empty where they are of no « public prioritaire ». */
  readonly priorites: readonly Priorite[]
}

const AGE_MIN = 16
const AGE_MAX_JEUNE = 25
const MOIS_INSCRIPTION = 12

/** Whom a contract is open to, by what was entered of the person; null while their age is not known. */
export function publicOf(contrat: Contrat): Public | null {
  const age = ageConclusionOf(contrat)
  return age === null ? null : publicAt(age, contrat.salarie)
}

/** The same at an age. A CAP is a diploma of vocational education: it leaves the first of the priorities out. */
export function publicAt(
  age: number,
  salarie: Pick<
    Contrat['salarie'],
    | 'diplomePlusEleve'
    | 'inscritFranceTravail'
    | 'dureeInscriptionMois'
    | 'typeMinimumSocial'
    | 'situationAvantContrat'
  >,
): Public {
  const jeune = age >= AGE_MIN && age <= AGE_MAX_JEUNE
  const inscrit = salarie.inscritFranceTravail === true
  const aide =
    age >= AGE_MIN &&
    (salarie.typeMinimumSocial !== null || salarie.situationAvantContrat === SITUATION_CONTRAT_AIDE)
  const demandeur = age > AGE_MAX_JEUNE && inscrit
  const longtemps = inscrit && (salarie.dureeInscriptionMois ?? 0) > MOIS_INSCRIPTION
  const ouvertures = (
    [
      ['jeune', jeune],
      ['demandeur_emploi', demandeur],
      ['minima_sociaux', aide],
    ] as const
  ).flatMap(([nom, vrai]) => (vrai ? [nom] : []))
  const priorites = (
    [
      ['sans_diplome', jeune && salarie.diplomePlusEleve === SANS_DIPLOME],
      ['inscrit_plus_un_an', (jeune || demandeur) && longtemps],
      ['minima_sociaux', aide],
    ] as const
  ).flatMap(([nom, vrai]) => (vrai ? [nom] : []))
  return { ouvertures, priorites }
}

/** True for a « public prioritaire »: 36 months, more training, a higher rate of funding. @source art. L6325-1-1 C. trav. */
export const estPrioritaire = (contrat: Contrat): boolean => (publicOf(contrat)?.priorites.length ?? 0) > 0
