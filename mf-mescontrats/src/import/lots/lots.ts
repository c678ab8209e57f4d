import type { ResultatImport } from '@mon-espace/domain/api'

/** Some lines of a file, made into drafts in one call. */
export interface Lot {
  /** Numbers of its lines in the file; null for all of it, in the file as it is. */
  readonly lignes: readonly number[] | null
}

const TOUT: Lot = { lignes: null }

/**
 * The calls that make the drafts of a file: so many lines each, in their order, without those of which no draft is made; one where
 * they fit in it.
 */
export function lotsOf({ lignes }: Pick<ResultatImport, 'lignes'>, parLot: number): readonly Lot[] {
  const creables = lignes.filter(({ etat }) => etat !== 'a_corriger').map(({ n }) => n)
  if (creables.length <= parLot) return [TOUT]
  return Array.from({ length: Math.ceil(creables.length / parLot) }, (_, i) => ({
    lignes: creables.slice(i * parLot, (i + 1) * parLot),
  }))
}
