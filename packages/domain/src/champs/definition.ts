import type { ListeCodes } from '../codes/liste-codes.ts'
import type { Genre } from './genres.ts'

/** Fields that stand together under one heading: on the recap, and in the columns of an import. */
export interface Groupe {
  readonly titre: string
  /** What begins the titles of its columns. */
  readonly qui: string
}

/** A value elsewhere in the contract that a question depends on. */
export interface Condition {
  readonly chemin: string
  readonly vaut: Valeur | readonly Valeur[]
}

type Valeur = string | number | boolean

/** What may be said of a field besides its kind and its name. */
export interface Precisions {
  /** The question, where it is longer than the name. */
  readonly question?: string
  /** The form's own wording, where ours differs. */
  readonly cerfa?: string
  /** What is told where nothing was entered; without it the field may stay empty. */
  readonly requis?: string
  /** It is only asked then: elsewhere nothing is said of what it holds. */
  readonly si?: Condition
  /** Never called optional, though it is a rule of the kind, if any, that asks for it. */
  readonly attendu?: true
  /** It comes with the answer of another field: no question asks for it. */
  readonly induit?: true
  /** What a number counts: « heures ». */
  readonly unite?: string
  /** Path of the field that counts the minutes beside these hours: both are one answer. */
  readonly minutes?: string
  /** The most that a number may be. */
  readonly max?: number
  /** A postal code that may be of another country. */
  readonly etranger?: true
  /** What a date or an identifier is of: « Vérifiez le SIRET » alone does not say which. */
  readonly de?: string
  /** Title of its column, when it is not its name; false where an import has none. */
  readonly colonne?: string | false
  /** Other titles that people give to this column, in normal form. */
  readonly autresTitres?: readonly string[]
  /** A line of an import that has not even this column is nobody's. */
  readonly indispensable?: true
  readonly groupe?: Groupe
}

/** One field. */
export interface Champ<G extends Genre = Genre> extends Precisions {
  readonly genre: G
  /** Its name, wherever it is told shortly: recap, conflicts, columns. */
  readonly court: string
  /** Codes it takes, for the kind `code`. */
  readonly liste?: ListeCodes
  /** Codes out of the list stand too. */
  readonly libre?: true
}

/**
 * When the required fields of a block are asked: `ouvert`, once the block is; `commence`, once anything was entered in it;
 * `regle`, when a rule of the kind says so itself.
 */
export type Demande = 'ouvert' | 'commence' | 'regle' | Condition

interface PrecisionsBloc {
  readonly demande?: Demande
  readonly qui?: string
  readonly groupe?: Groupe
  readonly colonne?: false
}

/** Fields under one name; an optional one is null while it is closed. */
export interface Bloc<C extends Champs = Champs, F extends boolean = boolean> extends PrecisionsBloc {
  readonly genre: 'bloc'
  readonly court: string
  readonly champs: C
  readonly facultatif: F
}

/**
 * How a table lays a list out: so many boxes, each for one element. What a box says by its place is not asked again, nor
 * what one field of the contract says for all elements.
 */
export interface Cases {
  readonly nombre: number
  /** What begins the titles of a box. */
  qui(rang: number): string
  /** Which box it is, for the same beginning. */
  titre(rang: number): string
  fixe(rang: number): Readonly<Record<string, unknown>>
  readonly commun: { readonly champ: string; readonly chemin: string; readonly message: string }
}

/** A list of elements of the same fields, replaced whole; null while nothing was entered. */
export interface Liste<C extends Champs = Champs> {
  readonly genre: 'liste'
  readonly court: string
  readonly champs: C
  readonly max: number
  /** What is told of one element too many. */
  readonly tropLongue: string
  readonly cases?: Cases
  readonly groupe?: Groupe
}

export type Noeud = Champ | Bloc | Liste
export type Champs = { readonly [cle: string]: Noeud }

/** A part of a contract that is entered and saved together. */
export interface Section<C extends Champs = Champs> {
  readonly groupe: Groupe
  readonly champs: C
}
export type Sections = { readonly [nom: string]: Section }

const champ =
  <G extends Exclude<Genre, 'code'>>(genre: G) =>
  (court: string, precisions: Precisions = {}): Champ<G> => ({ genre, court, ...precisions })

export const texte = champ('texte')
export const date = champ('date')
export const ouiNon = champ('ouiNon')
export const entier = champ('entier')
export const taux = champ('taux')
export const montant = champ('montant')
export const siret = champ('siret')
export const nir = champ('nir')
export const codePostal = champ('codePostal')
export const telephone = champ('telephone')
export const courriel = champ('courriel')
export const departement = champ('departement')
export const uai = champ('uai')
export const ape = champ('ape')
export const idcc = champ('idcc')
export const rncp = champ('rncp')
export const codeDiplome = champ('codeDiplome')
export const numeroContrat = champ('numeroContrat')

/** A code of a list. */
export const code = (
  court: string,
  liste: ListeCodes,
  precisions: Precisions & { readonly libre?: true } = {},
): Champ<'code'> => ({ genre: 'code', court, liste, ...precisions })

/** A block that is always there. */
export const bloc = <C extends Champs>(
  court: string,
  champs: C,
  precisions: PrecisionsBloc = {},
): Bloc<C, false> => ({ genre: 'bloc', court, champs, facultatif: false, ...precisions })

/** A block that is closed, null, until it is asked for; its required fields are asked once it is open. */
export const facultatif = <C extends Champs>(
  court: string,
  champs: C,
  precisions: PrecisionsBloc = {},
): Bloc<C, true> => ({ genre: 'bloc', court, champs, facultatif: true, demande: 'ouvert', ...precisions })

export const liste = <C extends Champs>(
  court: string,
  champs: C,
  precisions: Omit<Liste, 'genre' | 'court' | 'champs'>,
): Liste<C> => ({ genre: 'liste', court, champs, ...precisions })

export const section = <C extends Champs>(groupe: Groupe, champs: C): Section<C> => ({ groupe, champs })

/** Fields of a section that stand under a heading of their own. */
export const sous = <C extends Champs>(groupe: Groupe, champs: C): C =>
  Object.fromEntries(Object.entries(champs).map(([cle, noeud]) => [cle, { groupe, ...noeud }])) as C
