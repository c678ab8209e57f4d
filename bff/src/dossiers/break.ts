import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { requireTransition } from './move.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'

interface Rupture {
  readonly id: string
  readonly ifMatch: number | null
  /** Day the contract ended. */
  readonly date: string
  readonly auteur: string
  readonly motif: string
}

/** Notes that a granted contract ended before its term. @source art. D6224-6 C. trav. */
export async function breakDossier(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  acteur: Acteur,
  { id, ifMatch, date, auteur, motif }: Rupture,
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  const etat = requireTransition(row.etat, 'rompre', acteur)
  return saveDossier(trx, outils, row, {
    parties: ['etat'],
    changements: { etat },
    acteur,
    action: 'contrat_rompu',
    details: { date, auteur, motif },
  })
}
