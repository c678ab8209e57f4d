import { avertissement } from '../../../../controles/constat.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Dangerous work of a minor needs a declaration to the labour inspector. @source art. L4153-9, R4153-40 C. trav. */
export const travauxDangereux: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  if (contrat.contrat.travauxDangereux !== true || age === null || age >= 18) return []
  return [
    avertissement('travaux_dangereux', 'contrat.travauxDangereux', MESSAGES.travauxDangereux, 'R4153-40'),
  ]
}
