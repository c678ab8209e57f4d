import { type Appel, callerOf } from '../http/appel.ts'
import { Refus, refus } from '../http/refus.ts'
import { requirePassword } from '../identite/porte.ts'
import { checkCredentials } from '../sessions/sign-in.ts'
import { instantIn } from '../store/clock.ts'
import { TEXTES } from './textes.ts'

/** A sign-in is proof enough for so long: beyond, an open screen may be anybody’s. */
const FRAICHEUR_SECONDES = 10 * 60

/**
 * Lets through whoever signed in just now, or gives the password again (OWASP ASVS 5, 7.5.1).
 * @throws Refus `identite_a_confirmer`; `porte_unique` where the provider is the only door; 429 as a sign-in does
 */
export async function requireFresh(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request' | 'compte'>,
  motDePasse: string | undefined,
): Promise<void> {
  const { email, sessionId } = callerOf(appel)
  const { db, clock } = appel.deps
  const { ouverte_le } = await db
    .selectFrom('session')
    .select('ouverte_le')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (ouverte_le > instantIn(clock, -FRAICHEUR_SECONDES)) return
  // Where there is no password, the proof is the provider’s: a new sign-in.
  requirePassword(appel.deps, TEXTES.reconnexion)
  if (!motDePasse) throw refus('identite_a_confirmer')
  await checkCredentials(appel, email, motDePasse).catch((fault: unknown) => {
    if (!(fault instanceof Refus) || fault.code !== 'identifiants_invalides') throw fault
    const message = TEXTES.motDePasse
    throw refus('identite_a_confirmer', {
      detail: message,
      erreurs: [{ chemin: 'motDePasse', code: 'identite_a_confirmer', message }],
    })
  })
}
