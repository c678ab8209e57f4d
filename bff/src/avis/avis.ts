import type { Avis } from '@mon-espace/domain/api'
import type { Store, StoreWrite } from '../store/store.ts'

/** What comes to whoever chose nothing: what happens to a dossier at once, the rest in one mail a day. */
const PAR_DEFAUT: Avis = { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' }

const chosen = (db: Store, comptes: readonly string[]) =>
  db
    .selectFrom('avis')
    .select(['compte_id', 'dossiers', 'messages', 'echeances'])
    .where('compte_id', 'in', comptes)
    .execute()

/** Which mails a person gets. */
export async function readAvis(db: Store, compteId: string): Promise<Avis> {
  const [row] = await chosen(db, [compteId])
  if (!row) return PAR_DEFAUT
  const { compte_id: _, ...avis } = row
  return avis as Avis
}

/** Those of some people who want what happens to their dossiers in the mail of the day. */
export async function quotidiensOf(db: Store, comptes: readonly string[]): Promise<ReadonlySet<string>> {
  if (comptes.length === 0) return new Set()
  const rows = await chosen(db, comptes)
  return new Set(rows.filter(({ dossiers }) => dossiers === 'quotidien').map((row) => row.compte_id))
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
