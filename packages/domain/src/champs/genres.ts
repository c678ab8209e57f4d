/** What each kind of field holds, once something was entered. */
export interface ValeurDuGenre {
  texte: string
  /** A plain date `YYYY-MM-DD`, or in a draft what was typed instead. */
  date: string
  /** A code of a list, as printed on the form. */
  code: string
  ouiNon: boolean
  entier: number
  /** In points: 27 is 27 %. */
  taux: number
  /** Money in integer euro cents. */
  montant: number
  siret: string
  nir: string
  codePostal: string
  telephone: string
  courriel: string
  departement: string
  uai: string
  ape: string
  idcc: string
  rncp: string
  codeDiplome: string
  numeroContrat: string
}

/** A kind of field: it sets the shape of the value, how it is read and what makes it right. */
export type Genre = keyof ValeurDuGenre

/** Longest text that a draft accepts in any field, dates included. */
export const LONGUEUR_MAX = 500
