import { type FiltresDossiers, VUES_MAX, type Vue } from '@mon-espace/domain/api'
import { refus } from '../http/refus.ts'
import { type Clock, instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { TableVueEnregistree } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'

const viewOf = ({ id, nom, filtres, cree_le }: TableVueEnregistree): Vue => ({
  id,
  nom,
  filtres: JSON.parse(filtres) as FiltresDossiers,
  creeLe: cree_le,
})

const ofCompte = (db: Store, compteId: string) =>
  db.selectFrom('vue_enregistree').selectAll().where('compte_id', '=', compteId)

/** Views that an account keeps, oldest first. */
export async function listVues(db: Store, compteId: string): Promise<Vue[]> {
  const rows = await ofCompte(db, compteId).orderBy('cree_le').orderBy('id').execute()
  return rows.map(viewOf)
}

/** Keeps a view; one of the same name is replaced. */
export async function keepVue(
  trx: StoreWrite,
  clock: Clock,
  compteId: string,
  { nom, filtres }: Pick<Vue, 'nom' | 'filtres'>,
): Promise<Vue> {
  const rows = await ofCompte(trx, compteId).execute()
  if (rows.length >= VUES_MAX && !rows.some((row) => row.nom === nom)) throw refus('trop_de_vues')
  const kept = JSON.stringify(filtres)
  const row = await trx
    .insertInto('vue_enregistree')
    .values({ id: newId(), compte_id: compteId, nom, filtres: kept, cree_le: instant(clock) })
    .onConflict((c) => c.columns(['compte_id', 'nom']).doUpdateSet({ filtres: kept }))
    .returningAll()
    .executeTakeFirstOrThrow()
  return viewOf(row)
}

/** Forgets a view of this account. */
export async function deleteVue(trx: StoreWrite, compteId: string, id: string): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('vue_enregistree')
    .where('compte_id', '=', compteId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw refus('introuvable')
}
