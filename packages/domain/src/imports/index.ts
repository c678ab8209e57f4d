export {
  COLONNES_IMPORT,
  GROUPES_IMPORT,
  MARQUE_EXEMPLE,
  TITRE_POINTS,
  TITRE_REPERE,
} from './colonnes/index.ts'
export { placeOf } from './colonnes/periodes.ts'
export { GuillemetOuvert, readCsvLignes } from './csv.ts'
export {
  COLONNES_OBLIGATOIRES,
  countTitres,
  type EnteteImport,
  lettreOf,
  missingColonnes,
  readEntete,
} from './entete.ts'
export { writeCode } from './lecture/code.ts'
export { writeValeur } from './lecture/ecrire.ts'
export type { OptionsLecture } from './lecture/valeur.ts'
export {
  etatLigne,
  isExemple,
  type LigneLue,
  type NiveauProbleme,
  niveauProbleme,
  readLigne,
  withColonne,
} from './ligne.ts'
export { MESSAGES_FICHIER, MESSAGES_LIGNE } from './textes.ts'
export type { ColonneImport, Genre, GroupeColonnes } from './types.ts'
