import type { Constat } from '@mon-espace/domain/api'
import { createContext, use, useEffect, useSyncExternalStore } from 'react'
import type { Brouillon } from './brouillon/brouillon.ts'
import type { EtatBrouillon } from './brouillon/types.ts'
import type { ControleVivant, EtatControle } from './controle/controle-vivant.ts'
import type { Formulaire } from './formulaire/formulaire.ts'
import type { Parcours } from './parcours.ts'

/** A draft open for writing: what is typed, what is stored of it, and what the rules say of it. */
export interface SaisieOuverte {
  id: string
  parcours: Parcours
  formulaire: Formulaire
  brouillon: Brouillon
  controle: ControleVivant
  /** Judges by the articles from now on: at first only the fields do. Settles once they are there, or do not come. */
  loadArticles(): Promise<void>
}

/** Carries the open draft to every field of its screens. */
export const SaisieContext = createContext<SaisieOuverte | null>(null)

/** The open draft. Throws outside the entry. */
export function useSaisie(): SaisieOuverte {
  const saisie = use(SaisieContext)
  if (!saisie) throw new Error('useSaisie is used outside the entry of a contract')
  return saisie
}

/** Part of the draft's state; `select` gives something already in it, never a new object. */
export function useBrouillon<T>(select: (etat: EtatBrouillon) => T): T {
  const { brouillon } = useSaisie()
  return useSyncExternalStore(brouillon.subscribe, () => select(brouillon.getState()))
}

/** Part of what the rules say, with the contract they say it of; `select` gives something already there, never a new object. */
export function useControle<T>(select: (etat: EtatControle) => T): T {
  const { controle } = useSaisie()
  return useSyncExternalStore(controle.subscribe, () => select(controle.getState()))
}

/** Part of the contract, as it is when the hands rest; a field reads its own value from the form. */
export const useContrat = <T>(select: (contrat: object) => T): T =>
  useControle(({ contrat }) => select(contrat))

/** What is shown at a field, undefined when there is nothing to mend. */
export const usePoint = (chemin: string): Constat | undefined =>
  useControle(({ montres }) => montres.get(chemin))

/** For a screen that shows what comes of the articles: they are fetched at once. */
export function useArticles(): void {
  const { loadArticles } = useSaisie()
  useEffect(() => void loadArticles(), [loadArticles])
}
