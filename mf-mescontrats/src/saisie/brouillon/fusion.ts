import { withValueAt } from '@mon-espace/domain'
import { changedPaths, sameValue, valueAt } from './arbre.ts'

/** A field that two people, or two tabs, wrote differently: the person chooses. */
export interface Conflit {
  chemin: string
  mien: unknown
  leur: unknown
}

/** What comes of two writings of the same value: what can be joined, and what must be chosen. */
export interface Fusion<T> {
  /** Ours where we wrote, theirs where they wrote; ours in conflicts, until the person chooses. */
  valeur: T
  conflits: Conflit[]
  /** Paths taken from the other side. */
  recus: string[]
}

const isWithin = (chemin: string, parent: string) => chemin === parent || chemin.startsWith(`${parent}.`)

/**
 * Joins two writings of the same tree, field by field, knowing what both started from.
 * @param tenus paths being written of which `mien` does not show anything yet
 */
export function merge<T>(base: T, mien: T, leur: T, tenus: readonly string[] = []): Fusion<T> {
  const ecrits = [...changedPaths(base, mien), ...tenus]
  const conflits: Conflit[] = []
  const recus: string[] = []
  let valeur = mien
  for (const chemin of changedPaths(base, leur)) {
    const notre = ecrits.find((ecrit) => isWithin(chemin, ecrit) || isWithin(ecrit, chemin))
    if (notre === undefined) {
      recus.push(chemin)
      valeur = withValueAt(valeur, chemin, valueAt(leur, chemin))
      continue
    }
    // Compared at the higher of the two paths: a block one closed while the other typed in it is one choice.
    const large = isWithin(chemin, notre) ? notre : chemin
    const conflit = { chemin: large, mien: valueAt(mien, large), leur: valueAt(leur, large) }
    if (sameValue(conflit.mien, conflit.leur) || conflits.some((c) => c.chemin === large)) continue
    conflits.push(conflit)
  }
  return { valeur, conflits, recus }
}
