import { type ContratPartielDe, completeContratOf, mergeSectionOf } from '../../../champs/fusion.ts'
import type { ContratDe, Partiel } from '../../../champs/valeurs.ts'
import { emptyContratOf } from '../../../champs/vide.ts'
import { APPRENTI } from './apprenti.ts'
import { CONTRAT } from './contrat.ts'
import { EMPLOYEUR } from './employeur.ts'
import { FORMATION } from './formation.ts'
import { MAITRES } from './maitres.ts'

/** The five sections of an apprenticeship contract, in the order of Cerfa 10103*14. */
export const SECTIONS = {
  employeur: EMPLOYEUR,
  apprenti: APPRENTI,
  maitres: MAITRES,
  contrat: CONTRAT,
  formation: FORMATION,
} as const

/** An apprenticeship contract, every key there, `null` where nothing was entered. */
export type Contrat = ContratDe<typeof SECTIONS>
export type NomSection = keyof Contrat
export const NOMS_SECTIONS = Object.keys(SECTIONS) as readonly NomSection[]

export type SectionPartielle<S extends NomSection = NomSection> = Partiel<Contrat[S]>
/** A draft: sections may be missing, and keys in them. */
export type ContratPartiel = ContratPartielDe<typeof SECTIONS>

export type Adresse = Contrat['employeur']['adresse']
export type Maitre = Contrat['maitres']['maitre1']
export type LieuFormation = Contrat['formation']['cfa']
export type PeriodeSaisie = NonNullable<Contrat['contrat']['remuneration']>[number]

/** A contract in which nothing was entered yet: every leaf and every optional block `null`. */
export const emptyContrat = (): Contrat => emptyContratOf(SECTIONS)

/** A draft with every key: what is missing is null. */
export const completeContrat = (partiel: ContratPartiel): Contrat => completeContratOf(SECTIONS, partiel)

/** See {@link mergeSectionOf}. */
export function mergeSection<S extends NomSection>(
  nom: S,
  known: Contrat[S],
  given: SectionPartielle<S>,
): Contrat[S] {
  return mergeSectionOf(SECTIONS, nom, known, given)
}
