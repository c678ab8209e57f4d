import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import { ageAt } from '../../../../dates/age.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const AGE_MIN = 14
const AGE_MAX = 100

/** Nobody is born in the future, nor signs a contract before an age or past another. */
export const naissance: Regle = ({ apprenti }, { aujourdhui }) => {
  const date = day(apprenti.dateNaissance)
  if (date === null) return []
  if (date >= aujourdhui)
    return [bloquant('naissance_future', 'apprenti.dateNaissance', MESSAGES.naissanceFuture)]
  const age = ageAt(date, aujourdhui)
  if (age >= AGE_MIN && age <= AGE_MAX) return []
  return [bloquant('naissance_bornes', 'apprenti.dateNaissance', MESSAGES.naissanceBornes(AGE_MIN, AGE_MAX))]
}
