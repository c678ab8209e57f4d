import type { Deps } from '../deps.ts'
import { instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { newSecret } from '../store/secret.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { appareilCookie, readAppareilCookie } from './cookie.ts'

/** A device is known for half a year after the last sign-in on it. */
const APPAREIL_SECONDES = 180 * 24 * 3600
/** Devices kept for an account, the last ones that signed in. */
const APPAREILS_MAX = 20

type Outils = Pick<Deps, 'clock' | 'config'>

/** The hash of this device's value where it signed in to this account before; null elsewhere. */
export async function knownAppareil(
  { db, clock, config }: Outils & Pick<Deps, 'db'>,
  request: Request,
  email: string,
): Promise<string | null> {
  const value = readAppareilCookie(request, config.urlPublique)
  if (value === null) return null
  const row = await db
    .selectFrom('appareil')
    .innerJoin('compte', 'compte.id', 'appareil.compte_id')
    .select('appareil.empreinte')
    .where('appareil.empreinte', '=', empreinte(value))
    .where('appareil.expire_le', '>', instant(clock))
    .where('compte.email', '=', email)
    .executeTakeFirst()
  return row?.empreinte ?? null
}

/** Knows this device from now on as one of the account's; the cookie that says so. */
export async function rememberAppareil(
  trx: StoreWrite,
  { clock, config }: Outils,
  request: Request,
  compteId: string,
): Promise<string> {
  const given = readAppareilCookie(request, config.urlPublique)
  // A value that we did not give could have been put there by somebody else.
  const value = given !== null && (await isGiven(trx, given)) ? given : newSecret()
  const expire_le = instantIn(clock, APPAREIL_SECONDES)
  await trx
    .insertInto('appareil')
    .values({ empreinte: empreinte(value), compte_id: compteId, expire_le })
    .onConflict((c) => c.columns(['empreinte', 'compte_id']).doUpdateSet({ expire_le }))
    .execute()
  await dropOldest(trx, compteId)
  return appareilCookie(value, config.urlPublique, APPAREIL_SECONDES)
}

const isGiven = async (db: Store, value: string) =>
  Boolean(
    await db
      .selectFrom('appareil')
      .select('compte_id')
      .where('empreinte', '=', empreinte(value))
      .executeTakeFirst(),
  )

async function dropOldest(trx: StoreWrite, compteId: string): Promise<void> {
  const kept = await trx
    .selectFrom('appareil')
    .select('empreinte')
    .where('compte_id', '=', compteId)
    .orderBy('expire_le', 'desc')
    .limit(APPAREILS_MAX)
    .execute()
  await trx
    .deleteFrom('appareil')
    .where('compte_id', '=', compteId)
    .where(
      'empreinte',
      'not in',
      kept.map((row) => row.empreinte),
    )
    .execute()
}

/** No device of the account is known any more. */
export async function forgetAppareils(trx: StoreWrite, compteId: string): Promise<void> {
  await trx.deleteFrom('appareil').where('compte_id', '=', compteId).execute()
}
