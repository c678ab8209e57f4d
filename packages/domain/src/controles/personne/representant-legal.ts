import { ageAt } from '../../dates/age.ts'
import { isDateIso } from '../../dates/date-iso.ts'

/**
 * True when the legal representative must be named: the person is under 18 on that day and not emancipated.
 * @param date day of conclusion; while it is not known, the first day of execution or today
 * @source art. L6221-1 C. trav., art. 388 and 413-1 C. civ.; block « Représentant légal » of Cerfa 10103*14
 */
export function representantLegalRequis(
  personne: { dateNaissance: string | null; emancipe?: boolean | null },
  date: string | null,
): boolean {
  if (personne.emancipe === true || !isDateIso(personne.dateNaissance) || !isDateIso(date)) return false
  return ageAt(personne.dateNaissance, date) < 18
}
