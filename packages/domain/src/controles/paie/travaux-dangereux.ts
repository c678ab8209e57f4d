import { ageDebutOf } from '../../apprenti/age-debut.ts'
import { avertissement } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** Dangerous work of a minor needs a declaration to the labour inspector. @source art. L4153-9, R4153-40 C. trav. */
export const travauxDangereux: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  if (contrat.contrat.travauxDangereux !== true || age === null || age >= 18) return []
  return [
    avertissement('travaux_dangereux', 'contrat.travauxDangereux', MESSAGES.travauxDangereux, 'R4153-40'),
  ]
}
