import type { Livraison } from '@mon-espace/domain/api'
import { sql } from 'kysely'
import { refus } from '../http/refus.ts'
import { type Clock, instant, instantIn } from '../store/clock.ts'
import { noteDepart } from '../store/departs.ts'
import { isFree, leaseNext } from '../store/lease.ts'
import type { TableLivraison } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import type { NonLivree } from './sortie.ts'

const MINUTE = 60
const HEURE = 60 * MINUTE
/** What is waited after each try that failed, in seconds: a day in all, then it is given up. */
export const DELAIS = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  39 * MINUTE,
  HEURE,
  2 * HEURE,
  4 * HEURE,
  8 * HEURE,
  8 * HEURE,
] as const

/** Longest a whole delivery may take, in seconds. */
export const LIVRAISON_SECONDES = 10
/** A lease outlives every delivery that begins under it; what a killed process held waits as long. */
export const BAIL_SECONDES = 60

/** A delivery as its enterprise reads it. */
export const livraisonView = (row: TableLivraison): Livraison => ({
  n: row.n,
  id: row.id,
  evenement: `dossier.${row.dossier_etat as Livraison['evenement'] extends `dossier.${infer E}` ? E : never}`,
  dossierId: row.dossier_id,
  numero: row.numero,
  le: row.le,
  etat: row.etat as Livraison['etat'],
  essais: row.essais,
  prochainEssaiLe: row.etat === 'a_envoyer' ? row.prochain_essai_le : null,
  livreeLe: row.livree_le,
  statut: row.statut,
  echec: row.echec as Livraison['echec'],
})

/**
 * Takes the next delivery due, of none of these webhooks: one that answers slowly holds its own alone.
 * @param baux the clock of leases, one for all processes
 */
export function leaseLivraison(
  db: Store,
  { clock, baux }: { readonly clock: Clock; readonly baux: Clock },
  occupes: ReadonlySet<string>,
): Promise<TableLivraison | undefined> {
  return leaseNext(db, 'livraison', { baux, secondes: BAIL_SECONDES }, (tenu) =>
    db
      .selectFrom('livraison')
      .innerJoin('webhook', 'webhook.id', 'livraison.webhook_id')
      .select('livraison.id')
      .where('livraison.etat', '=', sql.lit('a_envoyer'))
      .where('livraison.prochain_essai_le', '<=', instant(clock))
      .where('webhook.actif', '=', 1)
      .where(isFree(tenu))
      .$if(occupes.size > 0, (q) => q.where('livraison.webhook_id', 'not in', [...occupes]))
      .orderBy('livraison.prochain_essai_le')
      .orderBy('livraison.id')
      .limit(1)
      .executeTakeFirst(),
  )
}

type Bail = Pick<TableLivraison, 'id' | 'bail'>
type Issue = Partial<Omit<TableLivraison, 'id' | 'webhook_id' | 'n'>>

/** Ends a lease with what came of it, unless somebody asked for a replay meanwhile. */
const settle = (db: Store, { id, bail }: Bail, issue: Issue) =>
  db
    .updateTable('livraison')
    .set({ ...issue, bail: null, bail_jusqua: null })
    .where('id', '=', id)
    .where('bail', '=', bail)
    .execute()

/** Tells that a leased delivery arrived. */
export async function markLivree(
  db: Store,
  clock: Clock,
  row: TableLivraison,
  statut: number,
): Promise<void> {
  const essais = row.essais + 1
  await settle(db, row, { etat: 'livree', essais, livree_le: instant(clock), statut, echec: null })
}

/** Tells that a leased delivery did not: tried again later and later for a day, then given up. */
export async function markNonLivree(
  db: Store,
  clock: Clock,
  row: TableLivraison,
  { echec, statut }: Pick<NonLivree, 'echec' | 'statut'>,
): Promise<void> {
  // Cut off by our own stop, it was no try.
  if (echec === 'arret') {
    await settle(db, row, { prochain_essai_le: instant(clock) })
    return
  }
  const delai = DELAIS[row.essais]
  const suite = delai === undefined ? { etat: 'abandonnee' } : { prochain_essai_le: instantIn(clock, delai) }
  await settle(db, row, { essais: row.essais + 1, statut, echec, ...suite })
}

/** A page of what was told to a webhook, newest first; `apres`: the number that it begins below. */
export async function listLivraisons(
  db: Store,
  webhookId: string,
  { apres, limite }: { readonly apres: number | null; readonly limite: number },
): Promise<{ elements: Livraison[]; suivant: string | null }> {
  const rows = await db
    .selectFrom('livraison')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .$if(apres !== null, (q) => q.where('n', '<', apres))
    .orderBy('n', 'desc')
    .limit(limite + 1)
    .execute()
  const elements = rows.slice(0, limite).map(livraisonView)
  return { elements, suivant: rows.length > limite ? String(elements.at(-1)?.n) : null }
}

/** A delivery is due once more, from its first try. @throws Refus 404 */
export async function replayLivraison(
  trx: StoreWrite,
  clock: Clock,
  webhookId: string,
  n: number,
): Promise<Livraison> {
  const row = await trx
    .updateTable('livraison')
    .set({ etat: 'a_envoyer', essais: 0, prochain_essai_le: instant(clock), bail: null, bail_jusqua: null })
    .where('webhook_id', '=', webhookId)
    .where('n', '=', n)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw refus('introuvable')
  noteDepart(trx)
  return livraisonView(row)
}
