import { createContext, use } from 'react'
import { isEmpty, sameValue, valueAt } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import type { DefinitionChamp } from './definition.ts'

/** What is already known elsewhere, laid out as the contract is, where a screen is prefilled from it. */
export const FicheContext = createContext<object | undefined>(undefined)

/**
 * Where the answer of a question comes from, while it still says the same: true for the enterprise's record, in words for
 * another answer.
 */
export function useRepris({ chemin, reprend, connu }: DefinitionChamp): boolean | string {
  const fiche = use(FicheContext)
  const connue = valueAt(fiche, chemin)
  return useContrat((contrat) => {
    if (connu) return connu(contrat)
    if (!reprend && isEmpty(connue)) return false
    const valeur = valueAt(contrat, chemin)
    if (reprend) return !isEmpty(valeur) && valeur === valueAt(contrat, reprend.chemin) && reprend.dit
    return sameValue(connue, valeur)
  })
}
