import { changesOf, withChanges } from '@mon-espace/domain/avenants'
import type { TableDossier } from '../../store/schema.ts'
import type { StoreWrite } from '../../store/store.ts'
import type { Auteur } from '../acteur.ts'
import { maskContrat } from '../contrat-stocke.ts'
import { dispositifOf } from '../dispositif.ts'
import { lockDossier, type Outils, saveDossier } from '../save.ts'
import { type BaseGardee, readBase } from './avenant-garde.ts'
import { type Courant, currentContrat, initialOf, listAvenantsOf } from './famille.ts'

/**
 * Brings the drafts that amend a contract to its new accepted version: what each changes stays, all else is as it was just
 * accepted. The contract is read, not kept from others: once granted, it says the same for ever.
 */
export async function rebaseDrafts(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  accepte: TableDossier,
): Promise<void> {
  const initial = await initialOf(trx, accepte)
  const famille = await listAvenantsOf(trx, initial.id)
  const brouillons = famille.filter(({ etat }) => etat === 'brouillon')
  if (brouillons.length === 0) return
  const courant = await currentContrat(outils, initial, famille)
  for (const { id } of brouillons) {
    const row = await lockDossier(trx, id, null)
    if (row.etat === 'brouillon') await rebase(trx, outils, acteur, row, courant)
  }
}

/** A dossier that is a draft again, brought to the accepted version of the contract that it amends, where it does. */
export async function rebased(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  row: TableDossier,
): Promise<TableDossier> {
  if (row.dossier_initial_id === null) return row
  const initial = await initialOf(trx, row)
  const courant = await currentContrat(outils, initial, await listAvenantsOf(trx, initial.id))
  return rebase(trx, outils, acteur, row, courant)
}

async function rebase(
  trx: StoreWrite,
  outils: Outils,
  acteur: Auteur,
  row: TableDossier,
  { contrat: courant, ...accorde }: Courant,
): Promise<TableDossier> {
  const dispositif = dispositifOf(outils, row)
  const base = JSON.stringify({ contrat: maskContrat(dispositif, courant), ...accorde } satisfies BaseGardee)
  if (base === row.avenant_base) return row
  const sien = changesOf(readBase(row).contrat, JSON.parse(row.contrat))
  const contrat = withChanges(courant, sien)
  return saveDossier(trx, outils, row, {
    parties: Object.keys(dispositif.sections),
    changements: { contrat: JSON.stringify(maskContrat(dispositif, contrat)), avenant_base: base },
    acteur,
    action: 'avenant_repris',
  })
}
