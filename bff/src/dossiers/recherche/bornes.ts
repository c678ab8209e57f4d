import type { Connecte } from '../../acces/connecte.ts'
import type { Part } from '../../acces/parts.ts'
import type { TableDossier } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import type { Choix, Page } from '../choix.ts'

/** How far a search goes one way before it takes another: they change how long it takes, never what it finds. */
export interface Bornes {
  /** Beyond so many whole words that begin alike, they are not listed. */
  readonly mots: number
  /** Words, or pairs of them, walked together at most. */
  readonly cles: number
  /** Ways of one kind (by two words, by one) that are tried, the best first: two hundred characters make two thousand. */
  readonly voies: number
  /** A way to so few dossiers is the one to follow, whatever the others have. */
  readonly peu: number
  /** So many dossiers are read and sorted at once, no more. */
  readonly lot: number
  /** So many dossiers are looked at one after the other, no more, before their page is looked for another way. */
  readonly lignes: number
}

export const BORNES: Bornes = { mots: 32, cles: 32, voies: 8, peu: 100, lot: 2000, lignes: 6000 }

/** What is looked for, beside its words, and where. */
export interface Lieu {
  readonly db: Store
  readonly caller: Connecte
  readonly part: Part
  readonly choix: Choix
  readonly page: Page<keyof TableDossier>
  readonly bornes: Bornes
}
