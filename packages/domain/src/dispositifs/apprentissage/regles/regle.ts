import type { RegleDe } from '../../../controles/types.ts'
import type { Contrat } from '../champs/sections.ts'

/** One check of an apprenticeship contract. */
export type Regle = RegleDe<Contrat>
