import type { Groupes } from '../../parcours.ts'
import { GROUPES_APPRENTI } from './apprenti/groupes.ts'
import { GROUPES_CONTRAT } from './contrat/groupes.ts'
import { GROUPES_EMPLOYEUR } from './employeur/groupes.ts'
import { GROUPES_FORMATION } from './formation/groupes.ts'
import { GROUPES_MAITRES } from './maitres/groupes.ts'

/** Every question of an apprenticeship contract, group by group. */
export const GROUPES = {
  employeur: GROUPES_EMPLOYEUR,
  apprenti: [...GROUPES_APPRENTI, ...GROUPES_MAITRES],
  contrat: [...GROUPES_CONTRAT, ...GROUPES_FORMATION],
} satisfies Groupes
