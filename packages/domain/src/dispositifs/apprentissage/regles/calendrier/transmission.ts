import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { zoneFeriee } from '../../../../dates/jours-feries.ts'
import { formatDate } from '../../../../formats/date.ts'
import { dateLimiteTransmission } from '../../delais.ts'
import { isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Five working days to send the contract; once past, it is told and prevents nothing. @source art. D6224-1 C. trav. */
export const transmission: Regle = ({ contrat, employeur }, { aujourdhui }) => {
  const debut = day(contrat.dateDebutExecution)
  if (debut === null || isAvenant(contrat.type)) return []
  const limite = dateLimiteTransmission(debut, zoneFeriee(employeur.adresse.codePostal))
  if (aujourdhui <= limite) return []
  const message = MESSAGES.transmission(formatDate(limite))
  return [avertissement('transmission_tardive', 'contrat.dateDebutExecution', message, 'D6224-1')]
}
