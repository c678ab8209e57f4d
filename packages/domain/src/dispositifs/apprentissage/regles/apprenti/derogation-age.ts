import { bloquant } from '../../../../controles/constat.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.typeDerogation'
const CUMUL = '50'

/**
 * Derogation 11 is for apprentices under 16, 12 for those over 29, and each of them needs it (or 50, several at once).
 * @source notice 51649#09, « Type de dérogation »
 */
export const derogationAge: Regle = (contrat) => {
  const age = ageDebutOf(contrat)
  const { typeDerogation: derogation, type } = contrat.contrat
  if (age === null) return []
  if (derogation === '11' && age >= 16) return [bloquant('derogation_age', CHEMIN, MESSAGES.derogation11)]
  if (derogation === '12' && age < 30) return [bloquant('derogation_age', CHEMIN, MESSAGES.derogation12)]
  if (derogation === CUMUL || isAvenant(type)) return []
  if (age < 16 && derogation !== '11')
    return [bloquant('derogation_age', CHEMIN, MESSAGES.derogation11Requise, 'L6222-1')]
  if (age >= 30 && derogation !== '12')
    return [bloquant('derogation_age', CHEMIN, MESSAGES.derogation12Requise, 'L6222-2')]
  return []
}
