export { bloquants, completeContrat, controlerContrat } from './controler.ts'
export { createJuge, type Jugement } from './juge.ts'
export { CODE_DOUBLE, isSaidOf, isServeurSeul } from './serveur.ts'
export type { ContexteControle, ContratPartiel } from './types.ts'
