/**
 * Seals the secrets of a contract, bound to its dossier, those of a webhook, bound to it, and those of a second factor or of a sign-in
 * by a provider, bound to the account: a sealed value moved elsewhere does not open.
 */
export interface NirCipher {
  seal(secret: string, boundTo: string): Promise<string>
  open(sealed: string, boundTo: string): Promise<string>
}

/** One key of 32 bytes and the name that sealed values carry. */
export interface NirKey {
  readonly id: string
  readonly bytes: Uint8Array
}

const IV_BYTES = 12
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
// It begins so since only the NIR was sealed: what is sealed already would not open otherwise.
const bound = (boundTo: string) => new TextEncoder().encode(`nir:${boundTo}`)

/**
 * AES-256-GCM by WebCrypto. The first key seals; all of them open, so that a new key can be put first and old values
 * still read. A sealed value is `<key id>.<iv>.<cipher and tag>`, the last two in base64.
 */
export async function createNirCipher(keys: readonly NirKey[]): Promise<NirCipher> {
  const imported = new Map<string, CryptoKey>()
  for (const { id, bytes } of keys)
    imported.set(
      id,
      await crypto.subtle.importKey('raw', bytes as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']),
    )
  const first = keys[0]
  if (!first) throw new Error('no NIR key')
  const keyOf = (id: string) => {
    const key = imported.get(id)
    if (!key) throw new Error(`unknown NIR key ${id}`)
    return key
  }
  return {
    async seal(secret, boundTo) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: bound(boundTo) },
        keyOf(first.id),
        new TextEncoder().encode(secret),
      )
      return `${first.id}.${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`
    },
    async open(sealed, boundTo) {
      const [id = '', iv = '', content = ''] = sealed.split('.')
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bound(boundTo) },
        keyOf(id),
        fromBase64(content),
      )
      return new TextDecoder().decode(opened)
    },
  }
}

/** The key of demos, tests and mocks: known to everyone, so refused in production. */
export const DEMO_NIR_KEY: NirKey = { id: 'demo', bytes: new Uint8Array(32).fill(7) }
