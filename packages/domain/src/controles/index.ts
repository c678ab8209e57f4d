export type { Constat } from './constat.ts'
export { bloquants, controlerContrat } from './controler.ts'
export type { ContexteControle } from './types.ts'
