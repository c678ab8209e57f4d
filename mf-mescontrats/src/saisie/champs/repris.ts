import { createContext, use } from 'react'
import { isEmpty, sameValue, valueAt } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import type { DefinitionChamp } from './definition.ts'

/** What is already known elsewhere of the answers of a screen or of a block. */
export interface Fiche {
  /** The answer known at a path of the contract, if any. */
  answerAt: (chemin: string) => unknown
  /** Where from: true for the enterprise's record, else in words. */
  dit: true | string
}

/** Where questions are prefilled from, if from anywhere. */
export const FicheContext = createContext<Fiche | null>(null)

/** True while the answer at this path is the one known elsewhere. */
export function isRepris({ answerAt }: Fiche, chemin: string, contrat: object): boolean {
  const connue = answerAt(chemin)
  return !isEmpty(connue) && sameValue(connue, valueAt(contrat, chemin))
}

/**
 * Where the answer of a question comes from, while it still says the same: true for the enterprise's record, in words for
 * another answer.
 */
export function useRepris({ chemin, reprend, connu }: DefinitionChamp): boolean | string {
  const fiche = use(FicheContext)
  return useContrat((contrat) => {
    if (connu) return connu(contrat)
    if (reprend) {
      const valeur = valueAt(contrat, chemin)
      return !isEmpty(valeur) && valeur === valueAt(contrat, reprend.chemin) && reprend.dit
    }
    return fiche !== null && isRepris(fiche, chemin, contrat) && fiche.dit
  })
}
