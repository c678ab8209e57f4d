import { checkNaissance } from '../../../../controles/personne/naissance.ts'
import type { Regle } from '../regle.ts'

/** An apprentice was born, and not too long ago. */
export const naissance: Regle = ({ apprenti }, { aujourdhui }) =>
  checkNaissance(apprenti.dateNaissance, 'apprenti.dateNaissance', 'l’apprenti', aujourdhui)
