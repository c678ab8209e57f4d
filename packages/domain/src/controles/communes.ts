import type { Sections } from '../champs/definition.ts'
import { champsOf } from '../champs/parcours.ts'
import { codePostalValid } from '../identifiants/contact.ts'
import { departementOf } from '../identifiants/departement.ts'
import { avertissement, type Constat } from './constat.ts'
import { textAt } from './lecture.ts'
import { MESSAGES } from './textes-champs.ts'

/**
 * Postal code and commune of two departments, in any address. A warning: a few communes are served by the post office of
 * the department next door.
 */
export const checkCommunes = (sections: Sections, contrat: unknown): Constat[] =>
  champsOf(sections)
    .filter(({ noeud }) => noeud.genre === 'codePostal')
    .flatMap(({ chemin, cles }) => {
      const codePostal = textAt(contrat, chemin)
      const codeInsee = textAt(contrat, [...cles.slice(0, -1), 'codeInsee'].join('.'))
      if (codePostal === null || codeInsee === null || !codePostalValid(codePostal)) return []
      if (codeInsee.toUpperCase().startsWith(departementOf(codePostal))) return []
      return [avertissement('commune_code_postal', chemin, MESSAGES.commune)]
    })
