import { LIMITES } from '../comptes/limites.ts'
import type { Appel } from '../http/appel.ts'
import type { Essai } from '../http/limiter.ts'
import { knownAppareil } from './appareils.ts'

const ofCompte = (email: string): Essai => ({ regle: LIMITES.connexionCompte, quoi: `connexion ${email}` })
const ofCompteAdresse = (email: string, adresse: string): Essai => ({
  regle: LIMITES.connexionCompteAdresse,
  quoi: `connexion ${email} ${adresse}`,
})

/** What a sign-in is counted as. */
export interface EssaisConnexion {
  readonly tous: readonly Essai[]
  /** What a sign-in that succeeds forgets; the others are given back one try. */
  readonly propre: Essai
}

/**
 * What a sign-in is counted as, whether or not the e-mail has an account. From a device that signed in to it before: by
 * that device alone, which nobody else can slow down. From elsewhere: by account and address, so that one address's
 * mistakes are its own; by account, since an attacker has many addresses; by address, since they try many accounts.
 */
export async function essaisOf(
  { deps, adresse, request }: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
): Promise<EssaisConnexion> {
  const appareil = await knownAppareil(deps, request, email)
  if (appareil !== null) {
    const propre = ofCompteAdresse(email, `appareil ${appareil}`)
    return { tous: [propre], propre }
  }
  const propre = ofCompteAdresse(email, adresse)
  const ofAdresse = { regle: LIMITES.connexionAdresse, quoi: `connexion ${adresse}` }
  return { tous: [propre, ofCompte(email), ofAdresse], propre }
}

/** What a reset lifts: nothing that was tried before stands in its way, from this address and this device no more than elsewhere. */
export async function liftedByReset(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
): Promise<readonly string[]> {
  const { propre } = await essaisOf(appel, email)
  return [ofCompte(email).quoi, ofCompteAdresse(email, appel.adresse).quoi, propre.quoi]
}
