import type { Genre } from '../champs/genres.ts'
import type { ListeCodes } from '../codes/liste-codes.ts'
import type { Constat } from '../controles/constat.ts'

/** A column of the file, and the field of the contract that it fills. */
export interface ColonneImport {
  /** Path in the contract, as `apprenti.adresse.voie`. */
  readonly chemin: string
  /** Title, unlike any other. */
  readonly titre: string
  readonly genre: Genre
  /** Codes it takes, for the kind `code`. */
  readonly liste?: ListeCodes
  /** Path that takes the minutes of a duration written here. */
  readonly minutes?: string
  /** Paths that say in which country a postal code is: the country where it is asked, the town where it may follow it. */
  readonly lieu?: { readonly commune: string; readonly pays?: string }
  /** The box that it fills a part of, where it stands in a list. */
  readonly case?: CaseImport
}

/** A box of a table that stands for one element of a list of the contract. */
export interface CaseImport {
  /** Path of the list. */
  readonly liste: string
  /** From 0. */
  readonly rang: number
  readonly champ: string
}

/** Columns that stand together, under the name of their block on the form. */
export interface GroupeColonnes {
  readonly titre: string
  readonly colonnes: readonly ColonneImport[]
}

/** A verdict on one cell, or on the whole line or file where `colonne` is null. */
export interface ProblemeImport extends Constat {
  /** Letter and title of the column in the file, as a spreadsheet shows them. */
  colonne: { lettre: string; titre: string } | null
}

/**
 * `prete`: nothing prevents its validation; `a_completer`: a draft, in which something is still to be given or mended, what could
 * not be read left empty; `a_corriger`: the establishment is none of the person's, or what names the line cannot be read, so that
 * no draft is made of it.
 */
export const ETATS_LIGNE = ['prete', 'a_completer', 'a_corriger'] as const
export type EtatLigneImport = (typeof ETATS_LIGNE)[number]
