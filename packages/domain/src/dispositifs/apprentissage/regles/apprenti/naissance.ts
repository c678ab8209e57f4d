import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Nobody is born in the future. */
export const naissance: Regle = ({ apprenti }, { aujourdhui }) => {
  const date = day(apprenti.dateNaissance)
  if (date === null || date < aujourdhui) return []
  return [bloquant('naissance_future', 'apprenti.dateNaissance', MESSAGES.naissanceFuture)]
}
