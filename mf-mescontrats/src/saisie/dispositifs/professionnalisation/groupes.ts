import type { Groupes } from '../../parcours.ts'
import { GROUPES_CONTRAT } from './contrat/groupes.ts'
import { GROUPES_EMPLOYEUR } from './employeur/groupes.ts'
import { GROUPES_FORMATION } from './formation/groupes.ts'
import { GROUPES_SALARIE } from './salarie/groupes.ts'
import { GROUPES_TUTEURS } from './tuteurs/groupes.ts'

/** Every question of a « contrat de professionnalisation », group by group. */
export const GROUPES = {
  employeur: GROUPES_EMPLOYEUR,
  salarie: [...GROUPES_SALARIE, ...GROUPES_TUTEURS],
  contrat: [...GROUPES_CONTRAT, ...GROUPES_FORMATION],
} satisfies Groupes
