import type { Rupture } from '@mon-espace/domain'
import type { Rupture as RuptureDite } from '@mon-espace/domain/api'
import type { TableDossier } from '../store/schema.ts'
import { type Contrat, dispositifOf } from './dispositif.ts'
import type { Outils } from './save.ts'

/** A rupture as it is kept. */
export interface RuptureGardee extends Rupture {
  readonly declareeLe: string
}

/** The rupture of a dossier; null while there is none. */
export const readRupture = ({ rupture }: Pick<TableDossier, 'rupture'>): RuptureGardee | null =>
  rupture === null ? null : JSON.parse(rupture)

/** The same with what each party must do. */
export function ruptureView(
  outils: Pick<Outils, 'dispositifs'>,
  row: TableDossier,
  contrat: Contrat,
): RuptureDite | null {
  const gardee = readRupture(row)
  return gardee && { ...gardee, demarches: dispositifOf(outils, row).demarchesRupture(contrat, gardee) }
}
