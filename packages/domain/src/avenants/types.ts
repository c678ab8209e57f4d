import type { Constat } from '../controles/constat.ts'
import type { ContexteControle } from '../controles/types.ts'
import type { DateIso } from '../dates/date-iso.ts'

/** One type of amendment, by its code on the form. */
export interface TypeAvenant<P extends string = string> {
  readonly code: string
  /** What it changes, in a line. */
  readonly change: string
  /** Fields, blocks and sections that it opens: all else stays as it was accepted. */
  readonly ouverts: readonly P[]
  /** True where the contract goes on past its term: it may take effect the day after it. */
  readonly prolonge?: boolean
}

/** How contracts of a kind are amended. */
export interface Avenants<P extends string = string> {
  readonly types: readonly TypeAvenant<P>[]
  /** Where an amendment says what it is; `numeroInitial` null where the form asks no number of the contract amended. */
  readonly chemins: Readonly<Record<'type' | 'dateEffet' | 'dateConclusion' | 'dateFin' | 'paie', P>> & {
    readonly numeroInitial: P | null
  }
  /** What every amendment says by itself, whatever its type: its dates, where it is signed, what is sworn of all. */
  readonly propres: readonly P[]
  /** « D6224-5 » */
  readonly article: string
}

/** What an amendment is judged by beside the articles of its kind: the contract as it stands without it. */
export interface Amende {
  readonly type: TypeAvenant
  /** The contract as it was last accepted. */
  readonly base: object
  /** What carried it on past its first term, were it an amendment before this one: its pay goes on as it said. */
  readonly prolongation: Prolongation | null
}

/** How a contract was carried on: by which type of amendment, and from which day. */
export interface Prolongation {
  readonly type: string
  /** The day after the term that it had. */
  readonly depuis: DateIso
}

/** What a kind asks of its amendments: compared with the contract as it was last accepted. */
export type RegleAvenant<C> = {
  juge(contrat: C, base: C, contexte: ContexteControle): Constat[]
}['juge']
