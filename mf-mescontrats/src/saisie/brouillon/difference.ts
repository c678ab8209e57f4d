import { isNoeud, sameValue } from './arbre.ts'

/**
 * The part of `apres` that is not as in `avant`, undefined where nothing changed: what an autosave sends. A masked NIR
 * that was not touched is therefore never sent back, and two people in two blocks of a section do not overwrite each other.
 */
export function difference<T>(avant: T, apres: T): Partial<T> | undefined {
  if (sameValue(avant, apres)) return undefined
  if (!isNoeud(avant) || !isNoeud(apres)) return apres
  const parts = Object.keys(apres)
    .map((cle) => [cle, difference(avant[cle], apres[cle])] as const)
    .filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts) as Partial<T>
}
