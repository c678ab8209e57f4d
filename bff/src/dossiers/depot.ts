import type { TableDossier } from '../store/schema.ts'

/** A deposit by the software of a CFA, as a dossier keeps it. */
export interface Depot {
  /** The software, by the name of its key. */
  readonly par: string
  /** The number that it gave to the contract. */
  readonly numeroExterne: string | null
}

/** The deposit that a dossier comes from; null where somebody entered it. */
export const readDepot = ({ depot }: Pick<TableDossier, 'depot'>): Depot | null =>
  depot === null ? null : JSON.parse(depot)

/** How the deposits of software of this name begin, as they are kept. */
export const debutDepot = (par: string): string => `{"par":${JSON.stringify(par)},`
