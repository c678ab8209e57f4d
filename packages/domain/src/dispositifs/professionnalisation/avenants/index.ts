export { AVENANTS } from './avenants.ts'
export { REGLES_AVENANT } from './regles.ts'
