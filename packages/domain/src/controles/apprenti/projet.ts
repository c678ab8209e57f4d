import { ageDebutOf } from '../../apprenti/age-debut.ts'
import { avertissement } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** The project of an enterprise only matters from 30 years on. @source notice 51649#09 */
export const projet: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  if (contrat.apprenti.projetCreation !== true || age === null || age >= 30) return []
  return [avertissement('projet_sans_objet', 'apprenti.projetCreation', MESSAGES.projet, 'L6222-2')]
}
