import type { Deps } from '../deps.ts'
import { instant, instantIn } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { newSecret } from '../store/secret.ts'
import { write } from '../store/store.ts'
import type { Depart } from './service-identite.ts'

/** Time to sign in at the provider, a forgotten password included. */
export const DEPART_SECONDES = 15 * 60

type Outils = Pick<Deps, 'db' | 'clock'>

/** A sign-in that left: it comes back to the same browser, once, in time. @returns the value that this browser keeps */
export async function keepDepart(
  { db, clock }: Outils,
  { state, nonce, verificateur }: Depart,
  suite: string,
): Promise<string> {
  const navigateur = newSecret()
  await db
    .insertInto('depart_oidc')
    .values({
      state: empreinte(state),
      navigateur: empreinte(navigateur),
      nonce,
      verificateur,
      suite,
      expire_le: instantIn(clock, DEPART_SECONDES),
    })
    .execute()
  return navigateur
}

/** The sign-in that this state left by, from this browser; nobody comes back by it again. */
export function takeDepart(
  { db, clock }: Outils,
  state: string,
  navigateur: string | null,
): Promise<{ depart: Depart; suite: string } | null> {
  return write(db, async (trx) => {
    const row = await trx
      .deleteFrom('depart_oidc')
      .where('state', '=', empreinte(state))
      .where('navigateur', '=', empreinte(navigateur ?? ''))
      .where('expire_le', '>', instant(clock))
      .returningAll()
      .executeTakeFirst()
    if (!row) return null
    const { nonce, verificateur, suite } = row
    return { depart: { state, nonce, verificateur }, suite }
  })
}
