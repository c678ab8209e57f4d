import type { RegleDe } from '../types.ts'

/** One check of what every contract says of its employer. */
export type RegleEmployeur = RegleDe<{
  readonly employeur: {
    readonly siret: string | null
    readonly effectif: number | null
    readonly codeIdcc: string | null
  }
}>
