import { changesOf, withChanges } from '@mon-espace/domain/avenants'
import type { TableDossier } from '../../store/schema.ts'
import type { StoreWrite } from '../../store/store.ts'
import type { Auteur } from '../acteur.ts'
import { openContrat, sealContrat } from '../contrat-stocke.ts'
import { type Contrat, dispositifOf } from '../dispositif.ts'
import { lockDossier, type Outils, saveDossier } from '../save.ts'
import { type BaseGardee, readBase } from './avenant-garde.ts'
import { currentContrat, listAvenantsOf } from './famille.ts'

/**
 * Brings the drafts that amend a contract to its new accepted version: what each changes stays, all else is as it was just
 * accepted.
 */
export async function rebaseDrafts(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  initialId: string,
): Promise<void> {
  const famille = await listAvenantsOf(trx, initialId)
  const brouillons = famille.filter(({ etat }) => etat === 'brouillon')
  if (brouillons.length === 0) return
  const initial = await lockDossier(trx, initialId, null)
  const courant = await currentContrat(outils, initial, famille)
  for (const { id } of brouillons)
    await rebase(trx, outils, acteur, await lockDossier(trx, id, null), courant)
}

/** A dossier that is a draft again, brought to the accepted version of the contract that it amends, where it does. */
export async function rebased(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  row: TableDossier,
): Promise<TableDossier> {
  if (row.dossier_initial_id === null) return row
  await rebaseDrafts(trx, outils, acteur, row.dossier_initial_id)
  return lockDossier(trx, row.id, null)
}

async function rebase(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  row: TableDossier,
  { contrat: courant, prolongation }: Awaited<ReturnType<typeof currentContrat>>,
): Promise<void> {
  const dispositif = dispositifOf(outils, row)
  const { nirCipher } = outils
  const { contrat: masked } = await sealContrat(nirCipher, dispositif, row.id, courant)
  const base: BaseGardee = { contrat: JSON.parse(masked) as Contrat, prolongation }
  const ecrit = await openContrat(nirCipher, dispositif, row)
  const sien = changesOf(readBase(row).contrat, JSON.parse(row.contrat))
  const contrat = withChanges(courant, sien)
  const { contrat: scelle } = await sealContrat(nirCipher, dispositif, row.id, contrat)
  if (JSON.stringify(ecrit) === JSON.stringify(contrat)) return
  await saveDossier(trx, outils, row, {
    parties: Object.keys(dispositif.sections),
    changements: { contrat: scelle, avenant_base: JSON.stringify(base) },
    acteur,
    action: 'avenant_repris',
  })
}
