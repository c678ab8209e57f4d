/**
 * Why a figure is what it is: the rule in two sentences, with the person's own figures, and its article (« D6222-26 »);
 * null where the law is silent and the product says what it chose.
 */
export interface Explication {
  code: string
  titre: string
  texte: string
  article: string | null
}
