/** What a sign-in keeps until the provider sends the person back. */
export interface Depart {
  readonly state: string
  readonly nonce: string
  /** PKCE; null where the provider takes none. */
  readonly verificateur: string | null
}

/** Who the provider says that the person is. */
export interface IdentiteProuvee {
  readonly emetteur: string
  readonly sub: string
  readonly email: string | null
  /** The provider answers for the address being theirs. */
  readonly emailAtteste: boolean
  /** The provider had them give two factors. */
  readonly deuxFacteurs: boolean
  /** What ends their session there. */
  readonly idToken: string
}

/** The provider does not answer, not in time, or not as one does. */
export class FournisseurEnPanne extends Error {
  override readonly name = 'FournisseurEnPanne'
}

/** The person or the provider said no. */
export class IdentiteRefusee extends Error {
  override readonly name = 'IdentiteRefusee'
}

/** An answer that is not to what was asked: state, issuer, nonce, signature, dates. */
export class ReponseEtrangere extends Error {
  override readonly name = 'ReponseEtrangere'
}

/** The operator’s OpenID provider. Each call throws one of the three above, and takes ten seconds or so at the most. */
export interface ServiceIdentite {
  /** As people know it. */
  readonly nom: string
  /** Nobody signs in or up otherwise. */
  readonly seulePorte: boolean
  /** Where to send the person, and what to keep. */
  begin(): Promise<{ readonly adresse: string; readonly depart: Depart }>
  /** Who came back, by the whole query that they came back with. */
  finish(retour: URLSearchParams, depart: Depart): Promise<IdentiteProuvee>
  /** Where a browser ends the session of the provider; null where it has no such place. */
  endAddress(idToken: string): Promise<string | null>
}
