import { ageAt } from '../../../dates/age.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import type { Contrat } from '../champs/sections.ts'

/** Day on which the age is read: the conclusion, which the law does not say but the operators do; else the first day. */
export const jourDeLAge = ({ contrat }: Contrat): string | null =>
  isDateIso(contrat.dateConclusion) ? contrat.dateConclusion : contrat.dateDebutExecution

/** Age at the conclusion; null while one of the two dates is missing or impossible. */
export function ageConclusionOf(contrat: Contrat): number | null {
  const { dateNaissance } = contrat.salarie
  const jour = jourDeLAge(contrat)
  if (!isDateIso(dateNaissance) || !isDateIso(jour)) return null
  return ageAt(dateNaissance, jour)
}
