import type { Clock } from '../store/clock.ts'
import { instant, instantIn } from '../store/clock.ts'
import type { TableDefiFacteur } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Time to fetch a telephone, install an application and read the recovery codes. */
const VIE_SECONDES = 10 * 60

/** `totp` and `cle`, to enrol; `connexion`, to sign in. */
type Usage = 'totp' | 'cle' | 'connexion'

/** Asks a session something, in place of what it was asked before. */
export async function askDefi(
  db: Store,
  clock: Clock,
  sessionId: string,
  { usage, defi, codes = '' }: Pick<TableDefiFacteur, 'defi'> & { usage: Usage; codes?: string },
): Promise<void> {
  const row = { usage, defi, codes, expire_le: instantIn(clock, VIE_SECONDES) }
  await db
    .insertInto('defi_facteur')
    .values({ session_id: sessionId, ...row })
    .onConflict((c) => c.column('session_id').doUpdateSet(row))
    .execute()
}

/** What the session is asked; undefined when it is not, or no longer. */
export function readDefi(
  db: Store,
  clock: Clock,
  sessionId: string,
  usage: Usage,
): Promise<TableDefiFacteur | undefined> {
  return db
    .selectFrom('defi_facteur')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('usage', '=', usage)
    .where('expire_le', '>', instant(clock))
    .executeTakeFirst()
}

/** The same, and nobody answers it again; undefined when somebody did. */
export async function takeDefi(
  db: Store,
  clock: Clock,
  sessionId: string,
  usage: Usage,
): Promise<TableDefiFacteur | undefined> {
  const defi = await readDefi(db, clock, sessionId, usage)
  if (!defi) return undefined
  const { numDeletedRows } = await db
    .deleteFrom('defi_facteur')
    .where('session_id', '=', sessionId)
    .where('defi', '=', defi.defi)
    .executeTakeFirst()
  return numDeletedRows > 0n ? defi : undefined
}
