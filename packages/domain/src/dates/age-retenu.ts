import { ageAt, dateOfAge } from './age.ts'
import { firstOfNextMonth } from './arithmetique.ts'
import type { DateIso } from './date-iso.ts'

/**
 * First day on which an age counts for the pay: the first of the month *after* the birthday, even for a birthday on the
 * first of a month; but the age already reached on the first day of the contract counts at once.
 * @source art. D6222-31 and D6325-16 C. trav.
 */
export function dateEffetAge(dateNaissance: DateIso, age: number, debutContrat: DateIso): DateIso {
  const atteint = dateOfAge(dateNaissance, age)
  return atteint <= debutContrat ? debutContrat : firstOfNextMonth(atteint)
}

/** The age that sets the rate of a day: the real one, except in the month where a threshold was just reached. */
export function ageRetenu(
  dateNaissance: DateIso,
  debutContrat: DateIso,
  jour: DateIso,
  seuils: readonly number[],
): number {
  const reel = ageAt(dateNaissance, jour)
  const enAttente = seuils.includes(reel) && dateEffetAge(dateNaissance, reel, debutContrat) > jour
  return enAttente ? reel - 1 : reel
}
