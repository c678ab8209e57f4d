import { bloquant } from '../../../../controles/constat.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Last class of a pupil who left before the end of « collège ». */
const COLLEGE_INACHEVE = ['41', '42']

/** 16 at the start, or 15 with the end of « collège ». @source art. L6222-1 C. trav. */
export const ageMinimum: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  if (age === null || age >= 16) return []
  if (age < 15) return [bloquant('age_minimum', 'apprenti.dateNaissance', MESSAGES.ageMinimum, 'L6222-1')]
  if (!COLLEGE_INACHEVE.includes(contrat.apprenti.derniereClasse ?? '')) return []
  return [bloquant('college_inacheve', 'apprenti.derniereClasse', MESSAGES.collegeInacheve, 'L6222-1')]
}
