import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { IndexDef } from './index-def.ts'
import type { Schema } from './schema.ts'

/** A part of a step. On PostgreSQL each is kept once it is done: a process that is killed is taken over from there. */
export type Part =
  /** New columns, tables, triggers: one transaction, a moment. */
  | { readonly up: (db: Kysely<Schema>) => Promise<void> }
  /**
   * Moves some hundreds of rows, in a transaction of their own, from those that follow `apres` (at first the empty text).
   * @returns what the next lot follows; null once none is left
   */
  | { readonly lot: (db: Kysely<Schema>, apres: string) => Promise<string | null> }
  /** Indexes; on PostgreSQL others read and write meanwhile. */
  | { readonly indexes: (db: Kysely<Schema>) => readonly IndexDef[] }

/**
 * A step that moves rows. Until `finish` the version before it reads and writes as it always did: what it writes meanwhile is
 * moved by triggers (PostgreSQL alone: SQLite has one process, and takes a step whole).
 */
export interface StepInParts {
  readonly parts: readonly Part[]
  /** Puts what was made in the place of what was there: one transaction, a moment. */
  readonly finish: (db: Kysely<Schema>) => Promise<void>
  /**
   * Its parts need nothing of what the step before it finishes: they come before, and both finish one right after the other. The
   * version before them is cut off once, at the end.
   */
  readonly besideFormer?: boolean
}

/** A step of the store: plain where it takes a moment whatever the store holds. */
export type Step = Migration | StepInParts

export const isInParts = (step: Step): step is StepInParts => 'parts' in step
