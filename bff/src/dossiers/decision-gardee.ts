import type { Financement } from '@mon-espace/domain'
import type { Decision } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'

/** The decision as it is kept: what was decided, by whom, and the funding it rests on. */
export interface DecisionGardee extends Decision {
  readonly par: string
  readonly priseEnCharge: Financement | null
}

/** The decision of a dossier; null while there is none. */
export function readDecision({ decision }: Pick<TableDossier, 'decision'>): DecisionGardee | null {
  // Those of before this number was asked have none.
  return decision === null ? null : { numeroDepot: null, ...JSON.parse(decision) }
}
