import type { Appel } from '../http/appel.ts'
import { refus } from '../http/refus.ts'
import { essaisOf } from '../sessions/essais.ts'

/** The refusal of an answer that proves nothing, in its own words. */
export const codeInvalide = (message: string, chemin = 'code') =>
  refus('code_invalide', {
    detail: message,
    erreurs: [{ chemin, code: 'code_invalide', message }],
  })

/**
 * Judges an answer that is counted before it is looked at, as a password is: of many at the same instant, no more are judged
 * than one after the other. What is thrown counts, unless it is a fault that tells nothing of the answer.
 */
export async function essayer<T>(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
  judge: () => Promise<T>,
): Promise<T> {
  const { limiter } = appel.deps
  const { tous, propre } = await essaisOf(appel, email, 'facteur')
  await limiter.take(...tous)
  const proven = await judge().catch(async (fault: { code?: unknown }) => {
    if (fault.code !== 'code_invalide') await limiter.giveBack(...tous)
    throw fault
  })
  await limiter.giveBack(...tous)
  await limiter.forget(propre.quoi)
  return proven
}
