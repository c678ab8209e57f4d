import { bloquant } from '../../../../controles/constat.ts'
import { TYPES_EMPLOYEUR, TYPES_EMPLOYEUR_PRIVE } from '../../codes/employeur.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** Private employers are of types 11 to 16, public ones 21 to 30. @source notice 51649#09 */
export const nature: Regle = ({ employeur }) => {
  const { prive, typeEmployeur } = employeur
  if (prive === null || !TYPES_EMPLOYEUR.has(typeEmployeur)) return []
  if (TYPES_EMPLOYEUR_PRIVE.has(typeEmployeur) === prive) return []
  return [bloquant('type_employeur', 'employeur.typeEmployeur', MESSAGES.typeEmployeur)]
}
