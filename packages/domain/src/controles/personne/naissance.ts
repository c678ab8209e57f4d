import { ageAt } from '../../dates/age.ts'
import type { DateIso } from '../../dates/date-iso.ts'
import { bloquant, type Constat } from '../constat.ts'
import { day } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'

const AGE_MIN = 14
const AGE_MAX = 100

/**
 * Nobody is born in the future, nor signs a contract before an age or past another.
 * @param qui « l’apprenti »
 */
export function checkNaissance(
  naissance: string | null,
  chemin: string,
  qui: string,
  aujourdhui: DateIso,
): Constat[] {
  const date = day(naissance)
  if (date === null) return []
  if (date >= aujourdhui) return [bloquant('naissance_future', chemin, MESSAGES.naissanceFuture)]
  const age = ageAt(date, aujourdhui)
  if (age >= AGE_MIN && age <= AGE_MAX) return []
  return [bloquant('naissance_bornes', chemin, MESSAGES.naissanceBornes(qui, AGE_MIN, AGE_MAX))]
}
