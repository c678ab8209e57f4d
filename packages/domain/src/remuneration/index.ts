export { type AvantagesEnNature, deductionAvantages } from './avantages.ts'
export { checkRemunerationInput, type ProblemeEntree } from './entree.ts'
export { GRILLE_2019, grilleAt, type Tranche, tauxOf } from './grille.ts'
export { montantMensuel } from './montant.ts'
export { type LigneCerfa, periodesCerfa } from './periodes-cerfa.ts'
export { legaleOf } from './periodes-saisies.ts'
export { computeRemuneration } from './remuneration.ts'
export {
  dureeHebdoTotale,
  type RemunerationContrat,
  remunerationInputOf,
  remunerationOf,
  salaireEmbaucheOf,
} from './remuneration-contrat.ts'
export { type Smic, smicAt, smicTable } from './smic.ts'
export type {
  BaseRemuneration,
  PeriodeRemuneration,
  PrecedentRemuneration,
  Prolongation,
  Remuneration,
  RemunerationInput,
} from './types.ts'
export { checkRemuneration, type PeriodeVerifiee, type ProblemeRemuneration } from './verification.ts'
