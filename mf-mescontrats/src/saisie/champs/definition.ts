import type { Contrat, ListeCodes } from '@mon-espace/domain'
import type { FieldPath } from 'react-hook-form'
import type { NomReferentiel } from '../../dossiers/api/search-referentiel.ts'
import type { CheminAdresse } from './adresse.ts'

/** Path of a value in the contract, `apprenti.adresse.voie`: name of its control, and `chemin` of the rules. */
export type Chemin = FieldPath<Contrat>

/** How a value is asked for and read back. */
export type Genre =
  | { type: 'texte' | 'courriel' | 'telephone' | 'date' | 'ouiNon' | 'montant' | 'nir' | 'etablissement' }
  | { type: 'codePostal'; adresse: CheminAdresse }
  | { type: 'nombre'; unite?: string; decimales?: number }
  | { type: 'identifiant'; forme: 'siren' | 'siret' }
  /** A statement to tick. */
  | { type: 'case' }
  /** A code of the Cerfa: in sight when few, in a list when many. */
  | { type: 'code'; liste: ListeCodes; rangee?: boolean; precisions?: Readonly<Record<string, string>> }
  /** Looked up in the server's reference data; `recopie` writes what comes with the element chosen. */
  | { type: 'recherche'; nom: NomReferentiel; valeur: 'code' | 'libelle'; recopie?: Recopie }

/** Answers found for her, by question. */
export type Propositions = Partial<Record<Chemin, unknown>>

/** Values that an element of the reference data fills in, by path. */
export type Recopie = (element: Readonly<Record<string, unknown>>) => Propositions

/** One question of the form. */
export interface DefinitionChamp {
  chemin: Chemin
  genre: Genre
  libelle: string
  /** In the recap, where the question is too long a name. */
  court?: string
  /** One sentence for a beginner. */
  aide?: string
  /** The Cerfa's own wording, where ours differs. */
  cerfa?: string
  facultatif?: boolean
  /** Characters that fit. */
  largeur?: number
  /** How a text is written once its field is left. */
  tidy?: (texte: string) => string
  /** A question whose answer this one takes while it has none of its own, and the words that say so. */
  reprend?: { chemin: Chemin; dit: string }
  /** Answers that the rules compare with this one: what they say of those is told once this one is left. */
  avec?: readonly Chemin[]
  /** What the answer, once given, tells of other questions: proposed to those that have none. */
  annonce?: (valeur: string) => Propositions
  /** On the same line as the question before it. */
  suite?: boolean
  /** Asked or not for this contract; always when left out. */
  asked?: (contrat: Contrat) => boolean
}

/** Questions under one heading, on one screen. */
export interface GroupeChamps {
  cle: string
  titre: string
  intro?: string
  champs: readonly DefinitionChamp[]
  asked?: (contrat: Contrat) => boolean
}

/** The questions of a group that are asked for this contract. */
export function askedChamps(groupe: GroupeChamps, contrat: Contrat): readonly DefinitionChamp[] {
  if (groupe.asked && !groupe.asked(contrat)) return []
  return groupe.champs.filter((champ) => !champ.asked || champ.asked(contrat))
}
