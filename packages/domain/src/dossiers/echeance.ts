/** Something due on a dossier, by whom it is told in `libelle`. */
export interface EcheanceDossier {
  code: string
  libelle: string
  date: string
  depassee: boolean
}
