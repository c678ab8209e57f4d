import { randomUUID } from 'node:crypto'
import type { ChargeDemande } from '@mon-espace/domain/api'
import { importJWK, type JWK, SignJWT } from 'jose'

/** How the portal knows the service, and signs. */
export interface HandOverDeps {
  secret: JWK
  bffUrl: string
  /** Who the demand is meant for. */
  urlPublique: string
  clock: () => Date
}

/** Short, for it travels from server to server at once. */
const lifetimeSeconds = 120

/** A demand as a compact JWS, meant for one service, for two minutes, for one use. */
async function signDemande(demande: ChargeDemande, deps: HandOverDeps): Promise<string> {
  const now = Math.floor(deps.clock().getTime() / 1000)
  return new SignJWT({ ...demande })
    .setProtectedHeader({ alg: 'ES256', ...(deps.secret.kid ? { kid: deps.secret.kid } : {}) })
    .setAudience(deps.urlPublique)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .setJti(randomUUID())
    .sign(await importJWK(deps.secret, 'ES256'))
}

/**
 * Hands a demand over, as a portal's server does.
 * @returns the address to send the person to
 * @throws when the service refuses it or does not answer
 */
export async function handOver(demande: ChargeDemande, deps: HandOverDeps): Promise<string> {
  const response = await fetch(`${deps.bffUrl}/api/demandes`, {
    method: 'POST',
    headers: { 'content-type': 'application/jose' },
    body: await signDemande(demande, deps),
    signal: AbortSignal.timeout(10_000),
  })
  if (response.status !== 201) throw new Error(`The demand is refused: ${response.status}`)
  const { url } = (await response.json()) as { url: string }
  const address = new URL(url, deps.urlPublique)
  // Who signs up there need not type again what they just chose here; this part never leaves their browser.
  address.hash = new URLSearchParams({ siret: demande.siret }).toString()
  return address.href
}
