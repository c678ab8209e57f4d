export { ageRetenu, dateEffetAge } from './age-retenu.ts'
export { anneeExecution, debutAnnee, finAnnee } from './annee-execution.ts'
export { type AvantagesEnNature, deductionAvantages, deductionRepasMax } from './avantages.ts'
export { checkRemunerationInput, type ProblemeEntree } from './entree.ts'
export {
  GRILLE_2019,
  GRILLE_AVANT_2019,
  grilleAt,
  seuilsAge,
  type Tranche,
  tauxOf,
  trancheOf,
} from './grille.ts'
export { MINUTES_35H, montantMensuel, tauxForMontant } from './montant.ts'
export { LIGNES_CERFA, type LigneCerfa, PERIODES_PAR_LIGNE, periodesCerfa } from './periodes-cerfa.ts'
export { computeRemuneration } from './remuneration.ts'
export {
  dureeHebdoTotale,
  type RemunerationContrat,
  remunerationInputOf,
  remunerationOf,
} from './remuneration-contrat.ts'
export { isMayotte, type Smic, smicAt, smicTable } from './smic.ts'
export type {
  BaseRemuneration,
  PeriodeRemuneration,
  PrecedentRemuneration,
  Prolongation,
  Remuneration,
  RemunerationInput,
} from './types.ts'
export { checkRemuneration, type PeriodeVerifiee, type ProblemeRemuneration } from './verification.ts'
