import { listeCodes } from './liste-codes.ts'

/** Codes that stand for no collective agreement. @source notice 51649#09 of Cerfa 10103*14 */
export const IDCC_PARTICULIERS = listeCodes([
  ['9999', 'pas de convention collective'],
  ['9998', 'convention collective en cours de négociation'],
])

/** Collective agreement of the temporary workers of an agency. @source notice 51649#09 */
export const IDCC_INTERIMAIRES = '2378'
/** Collective agreement of its permanent staff. @source notice 51649#09 */
export const IDCC_PERMANENTS = '1413'
