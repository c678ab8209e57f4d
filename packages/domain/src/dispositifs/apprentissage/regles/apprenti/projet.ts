import { avertissement } from '../../../../controles/constat.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** The project of an enterprise only matters from 30 years on. @source notice 51649#09 */
export const projet: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  if (contrat.apprenti.projetCreation !== true || age === null || age >= 30) return []
  return [avertissement('projet_sans_objet', 'apprenti.projetCreation', MESSAGES.projet, 'L6222-2')]
}
