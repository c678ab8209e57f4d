export { CHAMPS_ECHANGE, type ChampEchange, REPRESENTANT } from './champs.ts'
export { type EtatEchange, fromEtatEchange, toEtatEchange } from './etats.ts'
export { readValeur, type ValeurLue, writeValeur } from './lire.ts'
