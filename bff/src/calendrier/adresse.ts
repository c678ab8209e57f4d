import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { newSecret } from '../store/secret.ts'
import type { Store, StoreWrite } from '../store/store.ts'

/** Since when a person has an address; null without one. */
export async function readAdresse(db: Store, compteId: string): Promise<{ creeLe: string | null }> {
  const row = await db
    .selectFrom('calendrier')
    .select('cree_le')
    .where('compte_id', '=', compteId)
    .executeTakeFirst()
  return { creeLe: row?.cree_le ?? null }
}

/** A new address, which takes the place of the one before; the store keeps the hash of its token alone. */
export async function openAdresse(
  trx: StoreWrite,
  { clock, config }: Pick<Deps, 'clock' | 'config'>,
  compteId: string,
): Promise<{ adresse: string; creeLe: string }> {
  const jeton = newSecret()
  const row = { empreinte: empreinte(jeton), cree_le: instant(clock) }
  await trx
    .insertInto('calendrier')
    .values({ compte_id: compteId, ...row })
    .onConflict((c) => c.column('compte_id').doUpdateSet(row))
    .execute()
  return { adresse: `${config.urlPublique}/api/calendriers/${jeton}`, creeLe: row.cree_le }
}

/** Ends the address of a person. */
export async function closeAdresse(trx: StoreWrite, compteId: string): Promise<void> {
  await trx.deleteFrom('calendrier').where('compte_id', '=', compteId).execute()
}

/** Whose address it is. @throws Refus `jeton_inconnu` for one that was never given, or has ended */
export async function ownerOf(db: Store, jeton: string): Promise<string> {
  const row = await db
    .selectFrom('calendrier')
    .select('compte_id')
    .where('empreinte', '=', empreinte(jeton))
    .executeTakeFirst()
  if (!row) throw refus('jeton_inconnu')
  return row.compte_id
}
