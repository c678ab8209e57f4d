import { avertissement } from '../../../../controles/constat.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

/** A foreigner from outside the Union needs leave to work. @source art. L5221-5 C. trav.; notice 51649#09 */
export const nationalite: Regle = ({ apprenti }) =>
  apprenti.nationalite === '3'
    ? [avertissement('nationalite', 'apprenti.nationalite', MESSAGES.nationalite, 'L5221-5')]
    : []
