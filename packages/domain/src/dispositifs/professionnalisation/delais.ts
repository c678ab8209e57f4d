import { addDays, addMonths } from '../../dates/arithmetique.ts'
import type { DateIso } from '../../dates/date-iso.ts'

/** Calendar days the employer has to send the contract. @source art. D6325-1 C. trav.; notice 51650#09 */
const JOURS_TRANSMISSION = 5
/** Calendar days the OPCO has to answer. @source art. D6325-2 C. trav.; notice 51650#09 */
const JOURS_REPONSE = 20
/** Months in which the programme is looked at again. @source art. D6325-13 C. trav. */
const MOIS_ADEQUATION = 2
/** Days in which an early end is signalled. @source art. D6325-5 C. trav. */
const JOURS_RUPTURE = 30

/** Last day to send the contract to the OPCO: five days after its start. */
export const dateLimiteTransmission = (debutExecution: DateIso): DateIso =>
  addDays(debutExecution, JOURS_TRANSMISSION)

/** Last day for the OPCO to answer, counted from the day it received the complete file. */
export const dateLimiteReponse = (receptionDossierComplet: DateIso): DateIso =>
  addDays(receptionDossierComplet, JOURS_REPONSE)

/** Last day for the employer and the employee to look at whether the programme fits. */
export const dateLimiteAdequation = (debutExecution: DateIso): DateIso =>
  addMonths(debutExecution, MOIS_ADEQUATION)

/** Last day to signal an early end to the DREETS, the OPCO and the URSSAF. */
export const dateLimiteSignalement = (rupture: DateIso): DateIso => addDays(rupture, JOURS_RUPTURE)
