import { bloquant } from '../constat.ts'
import { day } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** Nobody is born in the future. */
export const naissance: Regle = ({ apprenti }, { aujourdhui }) => {
  const date = day(apprenti.dateNaissance)
  if (date === null || date < aujourdhui) return []
  return [bloquant('naissance_future', 'apprenti.dateNaissance', MESSAGES.naissanceFuture)]
}
