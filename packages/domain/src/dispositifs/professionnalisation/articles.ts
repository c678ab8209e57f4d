import type { Articles } from '../dispositif.ts'
import type { SECTIONS } from './champs/sections.ts'
import { REGLES } from './regles/regles.ts'
import { type RemunerationContrat, remunerationOf } from './remuneration/remuneration-contrat.ts'

/** What judges a « contrat de professionnalisation », and its pay. */
export const ARTICLES: Articles<typeof SECTIONS, RemunerationContrat> = {
  regles: REGLES,
  remuneration: remunerationOf,
}
