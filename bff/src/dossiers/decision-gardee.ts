import type { Financement } from '@mon-espace/domain'
import type { Decision, Notifie } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'

/** The decision as it is kept: what was decided, by whom, and the funding it rests on. */
export interface DecisionGardee extends Decision {
  readonly par: string
  readonly priseEnCharge: Financement | null
  /** Whom a refusal was notified to beside the employer; refusals of before they were told have none. */
  readonly notifies?: readonly Notifie[]
}

/** The decision of a dossier; null while there is none. */
export function readDecision({ decision }: Pick<TableDossier, 'decision'>): DecisionGardee | null {
  // Those of before this number was asked have none.
  return decision === null ? null : { numeroDepot: null, ...JSON.parse(decision) }
}
