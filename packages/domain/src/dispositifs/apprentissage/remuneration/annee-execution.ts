import { addDays, addYears } from '../../../dates/arithmetique.ts'
import type { DateIso } from '../../../dates/date-iso.ts'

/** First day of the n-th year of execution (1 first), counted from the start of the contract. */
export function debutAnnee(debutContrat: DateIso, annee: number): DateIso {
  return addYears(debutContrat, annee - 1)
}

/** Last day of the n-th year of execution, were the contract long enough. */
export function finAnnee(debutContrat: DateIso, annee: number): DateIso {
  return addDays(debutAnnee(debutContrat, annee + 1), -1)
}

/**
 * Year of execution of a day, 1 first. The year turns on the anniversary of the start of execution, not with the school.
 * @source art. D6222-26 C. trav. (« année d'exécution du contrat »); notice 51649#09
 */
export function anneeExecution(debutContrat: DateIso, jour: DateIso): number {
  const ecart = Number(jour.slice(0, 4)) - Number(debutContrat.slice(0, 4))
  return debutAnnee(debutContrat, ecart + 1) <= jour ? ecart + 1 : ecart
}
