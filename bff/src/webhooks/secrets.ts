import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Deps } from '../deps.ts'
import { type Clock, instant, instantIn } from '../store/clock.ts'
import type { TableWebhook } from '../store/schema.ts'
import { newSecret } from '../store/secret.ts'

/** How long the secret before the last goes on signing: the time to put the new one in place. */
const RELAIS_SECONDES = 24 * 3600

/** What signs the deliveries of a webhook. */
interface Secrets {
  readonly actuel: string
  readonly ancien: string | null
}

type Scelles = Pick<TableWebhook, 'secrets_scelles' | 'ancien_jusqua'>
type Outils = Pick<Deps, 'clock' | 'nirCipher'>

const newOne = () => `whsec_${newSecret()}`

async function seal({ nirCipher }: Outils, id: string, secrets: Secrets): Promise<string> {
  return nirCipher.seal(JSON.stringify(secrets), id)
}

async function open(nirCipher: Deps['nirCipher'], id: string, sealed: string): Promise<Secrets> {
  return JSON.parse(await nirCipher.open(sealed, id))
}

/** The first secret of a webhook, in clear and as it is kept. */
export async function firstSecret(
  outils: Outils,
  id: string,
): Promise<Scelles & { readonly secret: string }> {
  const secret = newOne()
  return {
    secret,
    secrets_scelles: await seal(outils, id, { actuel: secret, ancien: null }),
    ancien_jusqua: null,
  }
}

/** A new secret; the one before signs beside it for a day. */
export async function renewSecret(
  outils: Outils,
  { id, secrets_scelles }: Pick<TableWebhook, 'id' | 'secrets_scelles'>,
): Promise<Scelles & { readonly secret: string }> {
  const { actuel: ancien } = await open(outils.nirCipher, id, secrets_scelles)
  const secret = newOne()
  return {
    secret,
    secrets_scelles: await seal(outils, id, { actuel: secret, ancien }),
    ancien_jusqua: instantIn(outils.clock, RELAIS_SECONDES),
  }
}

/** Until when the secret before the last is good; null once it is not. */
export const ancienJusqua = (
  clock: Clock,
  { ancien_jusqua }: Pick<Scelles, 'ancien_jusqua'>,
): string | null => (ancien_jusqua !== null && ancien_jusqua > instant(clock) ? ancien_jusqua : null)

/** The header that signs this body now: `t=<unix>,v1=<hex>`, with a `v1` for each secret that is good. */
export async function signCorps(
  { clock, nirCipher }: Outils,
  webhook: Scelles & Pick<TableWebhook, 'id'>,
  corps: string,
): Promise<string> {
  const { actuel, ancien } = await open(nirCipher, webhook.id, webhook.secrets_scelles)
  const t = Math.floor(clock.now().getTime() / 1000)
  const bons = ancien !== null && ancienJusqua(clock, webhook) !== null ? [actuel, ancien] : [actuel]
  const v1 = (secret: string) => bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${t}.${corps}`)))
  return [`t=${t}`, ...bons.map((secret) => `v1=${v1(secret)}`)].join(',')
}
