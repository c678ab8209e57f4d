import type { ListeCodes } from '../codes/index.ts'

/** How the cells of a column are read. */
export type Genre =
  | 'texte'
  | 'date'
  | 'code'
  | 'ouiNon'
  | 'montant'
  | 'entier'
  | 'taux'
  | 'siret'
  | 'nir'
  | 'codePostal'
  | 'telephone'
  | 'courriel'
  | 'departement'
  | 'uai'
  | 'idcc'
  | 'rncp'
  | 'codeDiplome'
  | 'numeroContrat'

/** A column of the file, and the field of the contract that it fills. */
export interface ColonneImport {
  /** Path in the contract, as `apprenti.adresse.voie`. */
  readonly chemin: string
  /** Title, unlike any other. */
  readonly titre: string
  readonly genre: Genre
  /** Codes it takes, for the kind `code`. */
  readonly liste?: ListeCodes
}

/** Columns that stand together, under the name of their block on the Cerfa. */
export interface GroupeColonnes {
  readonly titre: string
  readonly colonnes: readonly ColonneImport[]
}
