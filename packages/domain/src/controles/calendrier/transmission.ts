import { formatDateFr } from '../../dates/date-iso.ts'
import { dateLimiteTransmission } from '../../dates/delais.ts'
import { zoneFeriee } from '../../dates/jours-feries.ts'
import { avertissement } from '../constat.ts'
import { day, isAvenant } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** Five working days to send the contract; once past, it is told and prevents nothing. @source art. D6224-1 C. trav. */
export const transmission: Regle = ({ contrat, employeur }, { aujourdhui }) => {
  const debut = day(contrat.dateDebutExecution)
  if (debut === null || isAvenant(contrat.type)) return []
  const limite = dateLimiteTransmission(debut, zoneFeriee(employeur.adresse.codePostal))
  if (aujourdhui <= limite) return []
  const message = MESSAGES.transmission(formatDateFr(limite))
  return [avertissement('transmission_tardive', 'contrat.dateDebutExecution', message, 'D6224-1')]
}
