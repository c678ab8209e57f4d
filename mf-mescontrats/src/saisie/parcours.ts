import type { Articles, Redaction } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import type { ComponentType, ReactNode } from 'react'
import type { GroupeChamps } from './champs/definition.ts'
import { groupesDeSection } from './champs/questions.ts'
import type { Regrouper } from './controle/controle-vivant.ts'
import { type Etapes, etapesOf } from './etapes.ts'
import { saisie as t } from './textes.ts'

/** What a screen is given: the questions take theirs from the open draft. */
export type EcranComposant = ComponentType<{ dossier: Dossier; ecran: string }>

/** What the summary needs to know of the dossier. */
export interface CarteProps {
  valide: boolean
  /** Every document that is required has been sent. */
  piecesCompletes: boolean
}

/** What computes itself: nothing to change there, its answers are above it. */
export interface LigneCalculee {
  libelle: string
  valeur: string
}

/** What a recap shows beyond what was answered. */
export interface Calculs {
  /** Lines under those of a group, by its key. */
  useLignes(): Readonly<Record<string, readonly LigneCalculee[]>>
  /** What stands after the groups of a screen, by its name. */
  readonly suites: Readonly<Record<string, ReactNode>>
  /** What happens once the contract is validated, where it is not as for most kinds. */
  readonly ensuite?: readonly string[]
}

/** What judges the contracts of a kind beyond their fields, and how what it says is told. */
export interface ArticlesSaisie extends Articles {
  readonly regrouper?: Regrouper
}

/** Questions of the screens that write, by name. */
export type Groupes = Readonly<Record<string, readonly GroupeChamps[]>>

/** How contracts of one kind are entered. */
export interface Parcours {
  readonly dispositif: Redaction
  readonly etapes: Etapes
  /** Questions of the screens that write; each of them brings its own. */
  readonly loadGroupes: () => Promise<Groupes>
  /** Screens that are drawn otherwise than group after group, by name. */
  readonly ecrans?: Readonly<Record<string, () => Promise<{ default: EcranComposant }>>>
  /** The field that answers for a block that has none of its own on the screen, by path. */
  readonly repondants?: Readonly<Record<string, string>>
  /** What judges its contracts beyond their fields. */
  readonly loadArticles: () => Promise<ArticlesSaisie>
  /** « Votre contrat » */
  readonly loadCarte: () => Promise<ComponentType<CarteProps>>
  readonly loadCalculs?: () => Promise<{ CALCULS: Calculs }>
}

const capital = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1)

/** The entry of a kind that says nothing of it: a screen for each of its sections, their fields in their order. */
export function parcoursOf(dispositif: Redaction, loadArticles: () => Promise<ArticlesSaisie>): Parcours {
  const sections = Object.entries(dispositif.sections)
  const saisie = sections.map(([nom, { groupe }]) => ({
    nom,
    titre: groupe.titre,
    court: groupe.titre,
    sections: [nom],
  }))
  const sujet = capital(dispositif.libelle)
  return {
    dispositif,
    etapes: { sujet, parcours: t.parcours(dispositif.libelle), liste: etapesOf(saisie, t.formulaire) },
    loadGroupes: async () =>
      Object.fromEntries(sections.map(([nom]) => [nom, groupesDeSection(dispositif, nom)])),
    loadArticles,
    loadCarte: async () => (await import('./resume/carte/carte-dispositif.tsx')).CarteDuDispositif,
  }
}

/** Names of the sections that a screen writes. */
export const sectionsOf = ({ etapes }: Parcours, ecran: string): readonly string[] =>
  etapes.liste.find(({ nom }) => nom === ecran)?.sections ?? []

/** The screen where a value of the contract is entered. */
export function ecranOf({ etapes }: Parcours, chemin: string): string {
  const section = chemin.split('.')[0] ?? ''
  return etapes.liste.find(({ sections }) => sections?.includes(section))?.nom ?? 'recapitulatif'
}
