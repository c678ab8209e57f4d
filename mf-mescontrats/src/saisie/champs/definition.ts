import type { ListeCodes } from '@mon-espace/domain'
import type { NomReferentiel } from '../../socle/api/search-referentiel.ts'

/** How a value is asked for and read back. */
export type Genre =
  | { type: 'texte' | 'voie' | 'courriel' | 'telephone' | 'date' | 'ouiNon' | 'montant' | 'nir' }
  /** `adresse`: path of the block that it stands in. */
  | { type: 'codePostal'; adresse: string }
  | { type: 'nombre'; unite?: string; decimales?: number }
  /** Hours, and at `minutes` the path of what is left of them: one answer. */
  | { type: 'heures'; minutes: string }
  | { type: 'identifiant'; forme: 'siren' | 'siret' }
  /** A statement to tick. */
  | { type: 'case' }
  | GenreCode
  | GenreRecherche

/** A code of the form: in sight when few, in a list when many. */
export interface GenreCode {
  type: 'code'
  liste: ListeCodes
  rangee?: boolean
  /** A line under each answer, by code. */
  precisions?: Readonly<Record<string, string>>
}

/** Looked up in the server's reference data; `recopie` writes what comes with the element chosen. */
export interface GenreRecherche {
  type: 'recherche'
  nom: NomReferentiel
  valeur: 'code' | 'libelle'
  recopie?: Recopie
}

/** Answers found for her, by question. */
export type Propositions = Partial<Record<string, unknown>>

/** Values that an element of the reference data fills in, by path. */
export type Recopie = (element: Readonly<Record<string, unknown>>) => Propositions

/** What the entry of a kind of contract says of a field, beyond the field itself. */
export interface Presentation {
  /** One sentence for a beginner. */
  aide?: string
  /** Characters that fit. */
  largeur?: number
  /** On the same line as the question before it. */
  suite?: boolean
  /** How a text is written once its field is left. */
  tidy?: (texte: string) => string
  /** A question whose answer this one takes while it has none of its own, and the words that say so. */
  reprend?: { chemin: string; dit: string }
  /** What is already known of the answer, and where from, in words; false where nothing is to be said. */
  connu?: (contrat: object) => string | false
  /** Answers that the rules compare with this one: what they say of those is told once this one is left. */
  avec?: readonly string[]
  /** What the answer, once given, tells of other questions: proposed to those that have none. */
  annonce?: (valeur: string) => Propositions
}

/** One question of the form. */
export interface DefinitionChamp extends Presentation {
  /** Path of the value in the contract, `apprenti.adresse.voie`: name of its control, and `chemin` of the rules. */
  chemin: string
  genre: Genre
  libelle: string
  /** In the recap, where the question is too long a name. */
  court: string
  /** The form's own wording, where ours differs. */
  cerfa?: string | undefined
  facultatif?: boolean
  /** Asked or not for this contract; always when left out. */
  asked?: (contrat: object) => boolean
  /** Where it is not asked, its answer is no part of the contract. */
  conditionnel?: true
}

/** Questions under one heading, on one screen. */
export interface GroupeChamps {
  cle: string
  titre: string
  intro?: string
  /** The optional block that it is about, where that is opened by hand. */
  bloc?: string
  champs: readonly DefinitionChamp[]
}

/** The questions of a group that are asked for this contract. */
export const askedChamps = (groupe: GroupeChamps, contrat: object): readonly DefinitionChamp[] =>
  groupe.champs.filter((champ) => !champ.asked || champ.asked(contrat))
