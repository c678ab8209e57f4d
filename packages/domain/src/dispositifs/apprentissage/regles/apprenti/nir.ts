import { checkNir } from '../../../../controles/personne/nir.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** The number of the apprentice; a foreigner may not have one yet. @source notice 51649#09, « NIR » */
export const nir: Regle = ({ apprenti }, contexte) => {
  const etranger = apprenti.nationalite === '2' || apprenti.nationalite === '3'
  const sansNumero = etranger ? MESSAGES.nirAbsentEtranger : null
  return checkNir(apprenti, 'apprenti.nir', contexte, { qui: 'l’apprenti', sansNumero })
}
