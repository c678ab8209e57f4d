export { GuillemetOuvert, readCsvLignes } from './csv.ts'
export {
  countTitres,
  type EnteteImport,
  lettreOf,
  missingColonnes,
  readEntete,
} from './entete.ts'
export type { CasesLues } from './lecture/cases.ts'
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
export {
  MARQUE_EXEMPLE,
  type ModeleImport,
  modeleImport,
  TITRE_POINTS,
  TITRE_REPERE,
} from './modele.ts'
export { MESSAGES_FICHIER, MESSAGES_LIGNE } from './textes.ts'
export type { ColonneImport, GroupeColonnes } from './types.ts'
