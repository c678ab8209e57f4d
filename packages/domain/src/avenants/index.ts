export { type Amendement, articlesAvenant, prolongationOf } from './articles.ts'
export {
  type Changement,
  changesOf,
  isOuvert,
  typeAvenantOf,
  withChanges,
} from './changements.ts'
export { refuseEffet } from './effet.ts'
export type { Amende, Avenants, Prolongation, RegleAvenant, TypeAvenant } from './types.ts'
