import { ageAt } from '../../../dates/age.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import type { Contrat } from '../champs/sections.ts'

/** Age on the first day of execution; null while one of the two dates is missing or impossible. */
export function ageDebutOf({ apprenti, contrat }: Contrat): number | null {
  const { dateNaissance } = apprenti
  const { dateDebutExecution } = contrat
  if (!isDateIso(dateNaissance) || !isDateIso(dateDebutExecution)) return null
  return ageAt(dateNaissance, dateDebutExecution)
}
