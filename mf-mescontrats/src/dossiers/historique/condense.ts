import type { EntreeHistorique } from '@mon-espace/domain/api'
import { jourDe } from '../temps/aujourdhui.ts'
import { phraseOf } from './phrase.ts'

/**
 * The history without its echoes: the autosave writes a line each time, people read one a day for the same sentence by
 * the same person. The latest of a run is kept. Oldest first, as given.
 */
export function condense(entrees: readonly EntreeHistorique[]): EntreeHistorique[] {
  const same = (a: EntreeHistorique, b: EntreeHistorique) =>
    a.action === b.action && a.par === b.par && jourDe(a.le) === jourDe(b.le) && phraseOf(a) === phraseOf(b)
  return entrees.filter((entree, rang) => {
    const next = entrees[rang + 1]
    return !next || !same(entree, next)
  })
}
