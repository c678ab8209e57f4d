import type { DateIso, Silence } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import { readSuivi } from './colonnes.ts'
import { dispositifOf } from './dispositif.ts'

/** What the silence of the OPCO has decided of a dossier by itself; null while it has decided nothing. */
export function decidedBySilence(
  deps: Pick<Deps, 'dispositifs'>,
  row: Pick<TableDossier, 'type' | 'etat' | 'suivi' | 'complet_le'>,
  aujourdhui: DateIso,
): Silence | null {
  const silence = dispositifOf(deps, row).silence(readSuivi(row))
  return silence?.dOffice && aujourdhui > silence.dernierJour ? silence : null
}
