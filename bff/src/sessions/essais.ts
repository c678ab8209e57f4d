import { LIMITES } from '../comptes/limites.ts'
import type { Appel } from '../http/appel.ts'
import type { Essai } from '../http/limiter.ts'
import { knownAppareil } from './appareils.ts'

/** What is tried: the password, or the second factor. */
type Preuve = 'connexion' | 'facteur'

const ofCompte = (email: string, preuve: Preuve): Essai => ({
  regle: LIMITES.connexionCompte,
  quoi: `${preuve} ${email}`,
})
const ofCompteAdresse = (email: string, adresse: string, preuve: Preuve): Essai => ({
  regle: LIMITES.connexionCompteAdresse,
  quoi: `${preuve} ${email} ${adresse}`,
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
 * mistakes are its own; by account, since an attacker has many addresses; by address, since they try many accounts. A device
 * knows its owner’s password, or holds their mailbox: it proves nothing of the second factor, whose tries are all counted.
 */
export async function essaisOf(
  { deps, adresse, request }: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
  preuve: Preuve = 'connexion',
): Promise<EssaisConnexion> {
  const appareil = preuve === 'facteur' ? null : await knownAppareil(deps, request, email)
  if (appareil !== null) {
    const propre = ofCompteAdresse(email, `appareil ${appareil}`, preuve)
    return { tous: [propre], propre }
  }
  const propre = ofCompteAdresse(email, adresse, preuve)
  const ofAdresse = { regle: LIMITES.connexionAdresse, quoi: `${preuve} ${adresse}` }
  return { tous: [propre, ofCompte(email, preuve), ofAdresse], propre }
}

/** What a reset lifts: nothing that was tried before stands in its way, from this address and this device no more than elsewhere. */
export async function liftedByReset(
  appel: Pick<Appel, 'deps' | 'adresse' | 'request'>,
  email: string,
): Promise<readonly string[]> {
  const { propre } = await essaisOf(appel, email)
  return [
    ofCompte(email, 'connexion').quoi,
    ofCompteAdresse(email, appel.adresse, 'connexion').quoi,
    propre.quoi,
  ]
}
