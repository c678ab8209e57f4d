export { checkDecision, type ProblemeDecision } from './decision.ts'
export { droitsOf } from './droits.ts'
export { computeEcheances, type EcheanceDossier } from './echeances.ts'
export { etatAfterPieces, type PieceSuivie } from './etat-pieces.ts'
export { ETATS_EN_COURS, ETATS_OUVERTS, isDecided, LIBELLES_ETATS } from './etats.ts'
export {
  type Acteur,
  type ActionDossier,
  applyTransition,
  type RefusTransition,
  type ResultatTransition,
  TRANSITIONS,
  type Transition,
} from './transitions.ts'
