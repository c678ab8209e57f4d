import { addDays } from '../../dates/arithmetique.ts'
import type { DateIso } from '../../dates/date-iso.ts'
import type { ZoneFeriee } from '../../dates/jours-feries.ts'
import { addJoursOuvrables } from '../../dates/jours-ouvrables.ts'

/** Working days the employer has to send the contract. @source art. D6224-1 C. trav. */
const JOURS_OUVRABLES_TRANSMISSION = 5

/** Calendar days the OPCO has to answer. @source art. R6224-3 C. trav. */
const JOURS_REPONSE = 20

/** Last day to send the contract to the OPCO. @source art. D6224-1 C. trav. */
export function dateLimiteTransmission(debutExecution: DateIso, zone: ZoneFeriee = 'metropole'): DateIso {
  return addJoursOuvrables(debutExecution, JOURS_OUVRABLES_TRANSMISSION, zone)
}

/**
 * Last day for the OPCO to answer, counted from the day it received the *complete* file: give the latest such day, a
 * replaced document starts the count again. The day after, silence is a refusal.
 * @source art. R6224-3 C. trav.
 */
export function dateLimiteReponse(receptionDossierComplet: DateIso): DateIso {
  return addDays(receptionDossierComplet, JOURS_REPONSE)
}
