import { avertissement } from '../constat.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

/** A foreigner from outside the Union needs leave to work. @source art. L5221-5 C. trav.; notice 51649#09 */
export const nationalite: Regle = ({ apprenti }) =>
  apprenti.nationalite === '3'
    ? [avertissement('nationalite', 'apprenti.nationalite', MESSAGES.nationalite, 'L5221-5')]
    : []
