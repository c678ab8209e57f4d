import type { Genre } from '@mon-espace/domain'
import { AIDES_APPRENTISSAGE } from '../apprentissage/aides.ts'
import { AIDES_PROFESSIONNALISATION } from '../professionnalisation/aides.ts'

/** A contract that shows how a row is filled in. */
export interface Exemple {
  /** « CDD »; empty where there is one only. */
  readonly de: string
  readonly contrat: object
}

/** What is told of the model of one kind of contract beside what its fields say. */
export interface Aides {
  /** The contracts of the rows that are examples, each with the words that say of what. */
  readonly exemples?: readonly Exemple[]
  /** Help of the cells of a field, where the words of its kind are not enough. */
  readonly consignes?: Readonly<Record<string, string>>
  /** The same for the boxes of its lists. */
  readonly consignesCases?: Partial<Readonly<Record<Genre, string>>>
  /** Sentences of « Lisez-moi »: which titles are needed, who is recognised, and what comes last. */
  readonly requis?: string
  readonly reconnus?: string
  readonly fin?: readonly string[]
}

const AIDES: Readonly<Record<string, Aides>> = {
  apprentissage: AIDES_APPRENTISSAGE,
  professionnalisation: AIDES_PROFESSIONNALISATION,
}

/** Helps of the kind of that code, as far as there are any. */
export const aidesOf = (code: string): Aides => AIDES[code] ?? {}
