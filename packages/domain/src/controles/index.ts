export { bloquants, completeContrat, controlerContrat } from './controler.ts'
export type { ContexteControle, ContratPartiel } from './types.ts'
