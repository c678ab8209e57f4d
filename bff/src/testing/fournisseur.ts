import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'
import { createOidc, type OidcSettings } from '../node/oidc/service.ts'

const CLIENT = 'mon-espace'
const SECRET = 'un-secret-que-le-fournisseur-connait'

/** Somebody as the provider knows them. */
export interface Personne {
  readonly sub: string
  readonly email: string
  readonly email_verified?: boolean
  readonly siret?: string
  readonly amr?: string[]
  /** They are asked, and say no. */
  readonly refuse?: boolean
}

interface Options {
  readonly userinfo?: 'json' | 'jwt'
  readonly profil?: OidcSettings['profil']
  readonly reglages?: Partial<OidcSettings>
  /** Where our service is. */
  readonly urlPublique?: string
  /** What stands in for its signed userinfo: of this person, signed by its key or by another, good until then. */
  readonly faux?: { readonly de: Personne; readonly cle: 'la sienne' | 'une autre'; readonly fin: string }
}

/** An OpenID provider of its own (node-oidc-provider), on this machine, and the service that speaks to it. */
export async function startFournisseur({
  userinfo = 'json',
  profil = 'generique',
  reglages = {},
  urlPublique = 'http://localhost:9000',
  faux,
}: Options = {}) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const emetteur = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const gens = new Map<string, Personne>()
  let present: Personne | undefined

  const configuration: Configuration = {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'k1' }] as never },
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [`${urlPublique}/api/session/oidc/retour`],
        post_logout_redirect_uris: [`${urlPublique}/connexion`],
        ...(profil === 'proconnect' ? { token_endpoint_auth_method: 'client_secret_post' } : {}),
        ...(userinfo === 'jwt' ? { userinfo_signed_response_alg: 'RS256' } : {}),
      },
    ],
    claims: {
      openid: ['sub', 'amr'],
      email: ['email', 'email_verified'],
      profile: ['name'],
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      siret: ['siret'],
    },
    scopes: ['openid', 'email', 'profile', 'given_name', 'usual_name', 'siret'],
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><html lang="fr"><title>Fournisseur</title>${form}
            <button form="op.logoutForm" name="logout" value="yes">Quitter le fournisseur</button></html>`
        },
      },
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['une-cle-de-test'] },
    findAccount: (_, sub) => {
      const { amr, refuse, ...claims } = gens.get(sub) ?? { sub, email: '' }
      return { accountId: sub, claims: async () => claims }
    },
  }
  const provider = new Provider(emetteur, configuration)

  async function forgedUserinfo({ de, cle, fin }: NonNullable<Options['faux']>): Promise<string> {
    const key = cle === 'la sienne' ? privateKey : (await generateKeyPair('RS256')).privateKey
    return new SignJWT({ ...de })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(emetteur)
      .setAudience(CLIENT)
      .setExpirationTime(fin)
      .sign(key)
  }

  async function answer(
    request: Parameters<typeof provider.interactionFinished>[0],
    response: Parameters<typeof provider.interactionFinished>[1],
  ) {
    const { prompt, params, grantId, session } = await provider.interactionDetails(request, response)
    if (!present || present.refuse)
      return provider.interactionFinished(request, response, { error: 'access_denied' })
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, {
        login: { accountId: present.sub, ...(present.amr ? { amr: present.amr } : {}) },
      })
    const known = grantId ? await provider.Grant.find(grantId) : undefined
    const grant =
      known ??
      new provider.Grant({ accountId: session?.accountId ?? '', clientId: params.client_id as string })
    grant.addOIDCScope(params.scope as string)
    grant.addOIDCClaims(['amr'])
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }
  const handle = provider.callback()
  const asked: string[] = []
  server.on('request', (request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', emetteur).pathname}`)
    if (faux && request.url === '/me')
      void forgedUserinfo(faux).then((jwt) =>
        response.writeHead(200, { 'content-type': 'application/jwt' }).end(jwt),
      )
    else if (request.url?.startsWith('/interaction/')) void answer(request, response)
    else void handle(request, response)
  })

  /** Whoever comes to the provider from now on is this person. */
  function presenter(personne: Personne): void {
    gens.set(personne.sub, personne)
    present = personne
  }

  /** Signs this person in at the provider, as a browser does; the address of ours that it is sent back to. */
  async function passer(adresse: string, personne: Personne): Promise<URL> {
    presenter(personne)
    const jar = new Map<string, string>()
    let next = adresse
    for (let pas = 0; pas < 10; pas++) {
      const response = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      })
      for (const set of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
        jar.set(name, value)
      }
      const location = response.headers.get('location')
      if (!location) throw new Error(`the provider answers ${response.status}: ${await response.text()}`)
      const to = new URL(location, emetteur)
      if (to.origin === urlPublique) return to
      next = to.href
    }
    throw new Error('the provider goes round in circles')
  }

  return {
    service: createOidc({
      emetteur,
      client: CLIENT,
      secret: SECRET,
      profil,
      nom: null,
      seulePorte: false,
      acrDeuxFacteurs: [],
      urlPublique,
      ...reglages,
    }),
    emetteur,
    /** What it was asked, as `GET /path`. */
    asked,
    passer,
    presenter,
    /** What our service is to know of it. */
    reglages: { OIDC_EMETTEUR: emetteur, OIDC_CLIENT: CLIENT, OIDC_SECRET: SECRET },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
