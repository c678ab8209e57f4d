import type { RegleDe } from '../../../controles/types.ts'
import type { Contrat } from '../champs/sections.ts'
import type { RemunerationContrat } from '../remuneration/remuneration-contrat.ts'

/** One check of a « contrat de professionnalisation ». */
export type Regle = RegleDe<Contrat, RemunerationContrat>
