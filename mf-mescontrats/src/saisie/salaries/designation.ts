import type { Constat } from '@mon-espace/domain/api'
import { valueAt } from '../brouillon/arbre.ts'
import type { Regrouper } from '../controle/controle-vivant.ts'
import { isBlank } from './salarie.ts'

/** The list that somebody of a block is picked in: where whoever named nobody is led. */
export const listeDe = (base: string): string => `${base}.salarieId`

/** What is told of a block while nobody stands in it. */
const toDesignation = (base: string, message: string): Constat => ({
  code: 'personne_a_designer',
  gravite: 'bloquant',
  chemin: listeDe(base),
  message,
})

/**
 * Asks for the person of each of these blocks in one point while nothing is known of them, in place of one for each of its
 * questions.
 * @param personnes what to do, by the path of the block
 */
export function createDesignations(personnes: Readonly<Record<string, string>>): Regrouper {
  const places = Object.entries(personnes).map(
    ([base, message]) => [base, toDesignation(base, message)] as const,
  )
  const blank = (contrat: object, base: string) => {
    const bloc = valueAt(contrat, base)
    return typeof bloc === 'object' && bloc !== null && isBlank(bloc)
  }
  return (constats, contrat) => {
    let suite = constats
    for (const [base, point] of places) {
      if (!blank(contrat, base)) continue
      const manque = (constat: Constat) =>
        constat.gravite === 'bloquant' && constat.chemin.startsWith(`${base}.`)
      const rang = suite.findIndex(manque)
      if (rang >= 0)
        suite = suite.toSpliced(rang, 1, point).filter((constat) => !manque(constat) || constat === point)
    }
    return suite
  }
}
