import type { Etablissement } from '@mon-espace/domain/api'
import { createContext, use } from 'react'
import { sameValue, valueAt } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import type { DefinitionChamp } from './definition.ts'

/** The enterprise's record, or what is already known of it, where a screen is prefilled from it. */
export const FicheContext = createContext<Etablissement | undefined>(undefined)

const isGiven = (valeur: unknown) => valeur !== null && valeur !== undefined && valeur !== ''

/**
 * Where the answer of a question comes from, while it still says the same: true for the enterprise's record, in words for
 * another answer.
 */
export function useRepris({ chemin, reprend }: DefinitionChamp, valeur: unknown): boolean | string {
  const fiche = use(FicheContext)
  const source = useContrat((contrat) => (reprend ? valueAt(contrat, reprend.chemin) : null))
  if (reprend) return isGiven(valeur) && valeur === source ? reprend.dit : false
  if (!fiche || !chemin.startsWith('employeur.')) return false
  const connue = valueAt(fiche, chemin.slice('employeur.'.length))
  return isGiven(connue) && sameValue(connue, valeur)
}
