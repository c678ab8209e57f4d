import { dureeHebdoTotale } from '../../montants/duree-hebdo.ts'
import { avertissement, bloquant, type Constat } from '../constat.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'contrat.dureeHebdoHeures'
/** Fewer hours are more often a slip than a contract: 1 for 24:00, 3 for 35. */
const PEU = 10 * 60
const MAX_ADULTE = 48 * 60

/** Weekly hours of anybody: whole hours and minutes, 48 hours at the most. @source art. L3121-20 C. trav. */
export function checkDureeHebdo(contrat: {
  readonly dureeHebdoHeures: number | null
  readonly dureeHebdoMinutes: number | null
}): Constat[] {
  const { dureeHebdoHeures: heures, dureeHebdoMinutes: minutes } = contrat
  if (heures === null) return []
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 59))
    return [bloquant('minutes_invalides', 'contrat.dureeHebdoMinutes', MESSAGES.minutes)]
  const total = dureeHebdoTotale(contrat)
  if (!Number.isInteger(heures) || heures < 0 || total <= 0)
    return [bloquant('duree_hebdo_invalide', CHEMIN, MESSAGES.heures)]
  if (total > MAX_ADULTE) return [bloquant('duree_hebdo_maximale', CHEMIN, MESSAGES.heuresMax, 'L3121-20')]
  if (total < PEU) return [avertissement('duree_hebdo_faible', CHEMIN, MESSAGES.heuresPeu)]
  return []
}
