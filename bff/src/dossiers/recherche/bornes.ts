import type { Magasin } from '../../store/magasin.ts'
import type { Part } from '../parts.ts'

/** How far a search goes one way before it takes another: they change how long it takes, never what it finds. */
export interface Bornes {
  /** Beyond so many whole words that begin alike, they are not listed. */
  readonly mots: number
  /** Words, or pairs of them, walked together at most. */
  readonly cles: number
  /** A way to so few dossiers is good enough: no other is looked at. */
  readonly peu: number
  /**
   * Pages of dossiers looked at, in turn, before the index is left for a sweep of the list: most often the first is the
   * answer, and filters that few dossiers pass must not walk a word that all of them have.
   */
  readonly essais: readonly number[]
  /** Beyond so many matches, walking the list in its order and looking at each line is quicker than gathering them all. */
  readonly large: number
  /**
   * Words that many dossiers have, and few have together: their matches are crossed, up to this many of the rarest. Beyond,
   * enough dossiers have all of them for a walk to meet some soon.
   */
  readonly croises: number
}

export const BORNES: Bornes = {
  mots: 32,
  cles: 32,
  peu: 100,
  essais: [1, 8, 64],
  large: 2000,
  croises: 40_000,
}

/** Where something is looked for. */
export interface Lieu {
  readonly db: Magasin
  readonly part: Part
  readonly bornes: Bornes
}
