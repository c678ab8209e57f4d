import { avertissement } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { zoneFeriee } from '../../../../dates/jours-feries.ts'
import { formatDate } from '../../../../formats/date.ts'
import { dateLimiteTransmission } from '../../delais.ts'
import { debutExecutionOf, isAvenant } from '../../questions/avenant.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/**
 * Five working days to send the contract, or what amends it; once past, it is told and prevents nothing.
 * @source art. D6224-1 and D6224-5 C. trav.
 */
export const transmission: Regle = ({ contrat, employeur }, { aujourdhui }) => {
  const debut = day(debutExecutionOf(contrat))
  if (debut === null) return []
  const limite = dateLimiteTransmission(debut, zoneFeriee(employeur.adresse.codePostal))
  if (aujourdhui <= limite) return []
  const message = MESSAGES.transmission(formatDate(limite))
  return isAvenant(contrat.type)
    ? [avertissement('transmission_tardive', 'contrat.dateEffetAvenant', message, 'D6224-5')]
    : [avertissement('transmission_tardive', 'contrat.dateDebutExecution', message, 'D6224-1')]
}
