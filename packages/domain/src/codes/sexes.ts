import { listeCodes } from './liste-codes.ts'

/** Boxes « M » and « F » of the form. */
export const SEXES = listeCodes([
  ['M', 'Masculin'],
  ['F', 'Féminin'],
])
