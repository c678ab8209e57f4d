import type { Deps } from '../deps.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import type { TableDossier } from '../store/schema.ts'

/** Does anything seal now? A certificate that has ended does not. */
export function seals({ signature, clock }: Pick<Deps, 'signature' | 'clock'>): boolean {
  const fin = signature?.fin?.() ?? null
  return signature !== null && (fin === null || clock.now() < fin)
}

/** May contracts of this kind be signed online here? */
export const signsOnline = (
  deps: Pick<Deps, 'clock' | 'dispositifs' | 'signature'>,
  row: Pick<TableDossier, 'type'>,
): boolean => seals(deps) && dispositifOf(deps, row).pieceSignee !== null
