import { bloquant } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { RegleEmployeur } from './regle.ts'

/** A whole number of employees, of the whole enterprise. @source art. L130-1 I CSS; notice 51649#09 */
export const effectif: RegleEmployeur = ({ employeur }) => {
  const nombre = employeur.effectif
  if (nombre === null || (Number.isInteger(nombre) && nombre >= 0 && nombre <= 9_999_999)) return []
  return [bloquant('effectif_invalide', 'employeur.effectif', MESSAGES.effectif)]
}
