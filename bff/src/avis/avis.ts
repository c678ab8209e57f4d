import type { Avis } from '@mon-espace/domain/api'
import type { Store, StoreWrite } from '../store/store.ts'

/** What comes to whoever chose nothing: what happens to a dossier at once, the rest in one mail a day. */
const PAR_DEFAUT: Avis = { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' }

/** What each of some people chose, and what comes to whoever chose nothing. */
async function chosen(db: Store, comptes: readonly string[]): Promise<ReadonlyMap<string, Avis>> {
  if (comptes.length === 0) return new Map()
  const rows = await db
    .selectFrom('avis')
    .select(['compte_id', 'dossiers', 'messages', 'echeances'])
    .where('compte_id', 'in', comptes)
    .execute()
  const known = new Map(rows.map(({ compte_id, ...avis }) => [compte_id, avis as Avis]))
  return new Map(comptes.map((id) => [id, known.get(id) ?? PAR_DEFAUT]))
}

/** Which mails a person gets. */
export const readAvis = async (db: Store, compteId: string): Promise<Avis> =>
  (await chosen(db, [compteId])).get(compteId) ?? PAR_DEFAUT

/** Those of some people who want some mails at some time, as in `{ dossiers: 'quotidien' }`. */
export async function thoseWho(
  db: Store,
  comptes: readonly string[],
  voulu: Partial<Avis>,
): Promise<ReadonlySet<string>> {
  const choix = Object.entries(voulu) as [keyof Avis, string][]
  const all = await chosen(db, comptes)
  return new Set(
    [...all].flatMap(([id, avis]) => (choix.every(([quoi, quand]) => avis[quoi] === quand) ? [id] : [])),
  )
}

/** Keeps what a person chose. */
export async function saveAvis(trx: StoreWrite, compteId: string, avis: Avis): Promise<Avis> {
  await trx
    .insertInto('avis')
    .values({ compte_id: compteId, ...avis })
    .onConflict((c) => c.column('compte_id').doUpdateSet(avis))
    .execute()
  return avis
}
