import type { FicheEntreprise } from '@mon-espace/domain/api'
import { createContext, use } from 'react'
import { sameValue, valueAt } from '../brouillon/arbre.ts'

/** The enterprise's record, where a screen is prefilled from it. */
export const FicheContext = createContext<FicheEntreprise | undefined>(undefined)

/** True while a field of the employer still says what the enterprise's record says. */
export function useRepris(chemin: string, valeur: unknown): boolean {
  const fiche = use(FicheContext)
  if (!fiche || !chemin.startsWith('employeur.')) return false
  const connue = valueAt(fiche, chemin.slice('employeur.'.length))
  return connue !== null && connue !== undefined && connue !== '' && sameValue(connue, valeur)
}
