import type { Appel } from '../http/appel.ts'
import { LIMITES, type NomLimite } from './limites.ts'

type Source = Pick<Appel, 'deps' | 'adresse'>

/** Counts one call from this address, and refuses it when there were too many. */
export function throttleAddress({ deps, adresse }: Source, limite: NomLimite): Promise<void> {
  return deps.limiter.take({ regle: LIMITES[limite], quoi: `${limite} ${adresse}` })
}

/** Same, where only calls without a session are counted: with one, nothing is refused for its number. */
export async function throttleVisitor(
  appel: Source & Pick<Appel, 'compte'>,
  limite: NomLimite,
): Promise<void> {
  if (!appel.compte) await throttleAddress(appel, limite)
}

/** Counts one call for an e-mail, known or not; refuses it likewise. */
export function throttleEmail({ deps }: Source, limite: NomLimite, email: string): Promise<void> {
  return deps.limiter.take({ regle: LIMITES[limite], quoi: `${limite} ${email.trim().toLowerCase()}` })
}
