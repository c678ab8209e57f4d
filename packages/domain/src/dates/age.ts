import { addYears } from './arithmetique.ts'
import type { DateIso } from './date-iso.ts'

/**
 * The day an age is reached. Born on 29 February: 28 February in a common year (art. 641 CPC), which is also the
 * reading that never pays an apprentice later.
 */
export function dateOfAge(dateNaissance: DateIso, age: number): DateIso {
  return addYears(dateNaissance, age)
}

/** Age in full years on a day; negative before the birth. */
export function ageAt(dateNaissance: DateIso, date: DateIso): number {
  const age = Number(date.slice(0, 4)) - Number(dateNaissance.slice(0, 4))
  return dateOfAge(dateNaissance, age) <= date ? age : age - 1
}
