import * as oauth from 'oauth4webapi'
import {
  type Depart,
  FournisseurEnPanne,
  type IdentiteProuvee,
  IdentiteRefusee,
  ReponseEtrangere,
  type ServiceIdentite,
} from '../../identite/service-identite.ts'
import { boundedFetch } from './bounded-fetch.ts'

/** The operator’s provider, as its settings say it. */
export interface OidcSettings {
  readonly emetteur: string
  readonly client: string
  readonly secret: string
  readonly profil: 'generique' | 'proconnect'
  /** As people know it; the host of the issuer where none is given. */
  readonly nom: string | null
  readonly seulePorte: boolean
  /** `acr` that say two factors. */
  readonly acrDeuxFacteurs: readonly string[]
  readonly urlPublique: string
  /** What one request may take. */
  readonly delaiMs?: number
}

const DELAI_MS = 4000
/** How long what the provider says of itself is taken as it was said, in milliseconds. */
const DECOUVERTE_MS = 10 * 60_000
const TOLERANCE_SECONDES = 30

/** What each profile asks, and how. */
const PROFILS = {
  generique: { nom: null, scope: 'openid email profile', claims: null },
  // Any parameter that it does not know is refused (Y000400), PKCE where it does not announce it included.
  proconnect: {
    nom: 'ProConnect',
    scope: 'openid email given_name usual_name siret',
    claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
  },
} as const

/** Faults that say that the answer is not to our question, whoever gave it. */
const ETRANGERES = new Set<string | undefined>([
  oauth.INVALID_RESPONSE,
  oauth.JSON_ATTRIBUTE_COMPARISON,
  oauth.JWT_CLAIM_COMPARISON,
  oauth.JWT_TIMESTAMP_CHECK,
  oauth.KEY_SELECTION,
  oauth.UNSUPPORTED_OPERATION,
])

function told(fault: unknown): Error {
  if (fault instanceof FournisseurEnPanne || fault instanceof IdentiteRefusee) return fault
  if (fault instanceof oauth.AuthorizationResponseError) {
    const passing = ['temporarily_unavailable', 'server_error'].includes(fault.error)
    return passing ? new FournisseurEnPanne(fault.error) : new IdentiteRefusee(fault.error)
  }
  // A code that was used, is too old or was given to another: the person starts again.
  if (fault instanceof oauth.ResponseBodyError && fault.error === 'invalid_grant')
    return new ReponseEtrangere(fault.error)
  if (fault instanceof oauth.OperationProcessingError && ETRANGERES.has(fault.code))
    return new ReponseEtrangere(fault.code)
  // Never the words of the provider, which may quote what was sent.
  return new FournisseurEnPanne(fault instanceof Error ? fault.name : 'unknown')
}

async function retold<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    throw told(fault)
  }
}

/** `amr` may be null, absent, or a list (RFC 8176); `acr` a word of the provider’s. */
function isTwoFactors({ amr, acr }: oauth.IDToken, acrs: readonly string[]): boolean {
  const methods = Array.isArray(amr) ? amr : []
  return methods.includes('mfa') || (typeof acr === 'string' && acrs.includes(acr))
}

/**
 * Speaks to an OpenID provider: authorization code, state, nonce, PKCE, `iss` of the answer (RFC 9207), signatures of the ID
 * token and of a userinfo that is a JWT. What it says of itself is kept ten minutes, and its keys five.
 */
export function createOidc(settings: OidcSettings): ServiceIdentite {
  const { emetteur, client: client_id, secret, profil, seulePorte, acrDeuxFacteurs, urlPublique } = settings
  const { scope, claims, nom } = PROFILS[profil]
  const issuer = new URL(emetteur)
  const client: oauth.Client = { client_id, [oauth.clockTolerance]: TOLERANCE_SECONDES }
  const redirect = `${urlPublique}/api/session/oidc/retour`
  const options = {
    [oauth.customFetch]: boundedFetch(settings.delaiMs ?? DELAI_MS) as never,
    // Of this machine only: the settings refuse any other.
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
  }
  let known: { readonly server: oauth.AuthorizationServer; readonly until: number } | undefined

  async function discover(): Promise<oauth.AuthorizationServer> {
    if (known && performance.now() < known.until) return known.server
    const response = await oauth.discoveryRequest(issuer, options)
    const server = await oauth.processDiscoveryResponse(issuer, response)
    known = { server, until: performance.now() + DECOUVERTE_MS }
    return server
  }

  const takesPkce = (server: oauth.AuthorizationServer) =>
    profil === 'generique' || (server.code_challenge_methods_supported ?? []).includes('S256')

  function authOf({ token_endpoint_auth_methods_supported: methods = [] }: oauth.AuthorizationServer) {
    const post = profil === 'proconnect' || (methods.length > 0 && !methods.includes('client_secret_basic'))
    return post ? oauth.ClientSecretPost(secret) : oauth.ClientSecretBasic(secret)
  }

  async function readIdentite(
    server: oauth.AuthorizationServer,
    token: oauth.TokenEndpointResponse,
  ): Promise<IdentiteProuvee> {
    const idToken = oauth.getValidatedIdTokenClaims(token)
    if (!idToken || !token.id_token) throw new ReponseEtrangere('no ID token')
    const response = await oauth.userInfoRequest(server, client, token.access_token, options)
    const info = await oauth.processUserInfoResponse(server, client, idToken.sub, response)
    if (response.headers.get('content-type')?.startsWith('application/jwt'))
      await oauth.validateApplicationLevelSignature(server, response, options)
    const email = typeof info.email === 'string' ? info.email.trim().toLowerCase() : null
    return {
      emetteur: server.issuer,
      sub: idToken.sub,
      email,
      // ProConnect federates providers that answer for the addresses of their agents, and says nothing of it; a « no » stands.
      emailAtteste:
        email !== null &&
        (info.email_verified === true || (profil === 'proconnect' && info.email_verified === undefined)),
      deuxFacteurs: isTwoFactors(idToken, acrDeuxFacteurs),
      idToken: token.id_token,
    }
  }

  return {
    nom: settings.nom ?? nom ?? issuer.host,
    seulePorte,

    begin: () =>
      retold(async () => {
        const server = await discover()
        if (!server.authorization_endpoint) throw new FournisseurEnPanne('no authorization endpoint')
        const depart: Depart = {
          state: oauth.generateRandomState(),
          nonce: oauth.generateRandomNonce(),
          verificateur: takesPkce(server) ? oauth.generateRandomCodeVerifier() : null,
        }
        const adresse = new URL(server.authorization_endpoint)
        const asked = {
          response_type: 'code',
          client_id,
          redirect_uri: redirect,
          scope,
          state: depart.state,
          nonce: depart.nonce,
          ...(claims ? { claims } : {}),
          ...(depart.verificateur
            ? {
                code_challenge: await oauth.calculatePKCECodeChallenge(depart.verificateur),
                code_challenge_method: 'S256',
              }
            : {}),
        }
        for (const [name, value] of Object.entries(asked)) adresse.searchParams.set(name, value)
        return { adresse: adresse.href, depart }
      }),

    finish: (retour, depart) =>
      retold(async () => {
        const server = await discover()
        // State and issuer first: nothing is sent for an answer that is not ours.
        const params = oauth.validateAuthResponse(server, client, retour, depart.state)
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authOf(server),
          params,
          redirect,
          depart.verificateur ?? oauth.nopkce,
          options,
        )
        const token = await oauth.processAuthorizationCodeResponse(server, client, response, {
          expectedNonce: depart.nonce,
          requireIdToken: true,
        })
        await oauth.validateApplicationLevelSignature(server, response, options)
        return readIdentite(server, token)
      }),

    endAddress: (idToken) =>
      retold(async () => {
        const { end_session_endpoint } = await discover()
        if (!end_session_endpoint) return null
        const adresse = new URL(end_session_endpoint)
        adresse.searchParams.set('id_token_hint', idToken)
        adresse.searchParams.set('state', oauth.generateRandomState())
        adresse.searchParams.set('post_logout_redirect_uri', `${urlPublique}/connexion`)
        return adresse.href
      }),
  }
}
