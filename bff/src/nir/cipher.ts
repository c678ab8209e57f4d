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

/** AES-256-GCM with one key. What it encrypts ends with its tag, of sixteen bytes; what it decrypts must. */
export interface AesGcm {
  encrypt(plain: Uint8Array, iv: Uint8Array, bound: Uint8Array): Uint8Array | Promise<Uint8Array>
  /** @throws where the tag is not that of these bytes and of what they are bound to */
  decrypt(content: Uint8Array, iv: Uint8Array, bound: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** AES-256-GCM by WebCrypto, which any page has, and Node on a thread of its own. */
export async function openWebAesGcm(key: Uint8Array): Promise<AesGcm> {
  const name = 'AES-GCM'
  const imported = await crypto.subtle.importKey('raw', key as BufferSource, name, false, [
    'encrypt',
    'decrypt',
  ])
  const params = (iv: Uint8Array, bound: Uint8Array) => ({ name, iv, additionalData: bound }) as AesGcmParams
  return {
    encrypt: async (plain, iv, bound) =>
      new Uint8Array(await crypto.subtle.encrypt(params(iv, bound), imported, plain as BufferSource)),
    decrypt: async (content, iv, bound) =>
      new Uint8Array(await crypto.subtle.decrypt(params(iv, bound), imported, content as BufferSource)),
  }
}

const IV_BYTES = 12
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
// It begins so since only the NIR was sealed: what is sealed already would not open otherwise.
const bound = (boundTo: string) => new TextEncoder().encode(`nir:${boundTo}`)

/**
 * The first key seals; all of them open, so that a new key can be put first and old values still read. A sealed value is
 * `<key id>.<iv>.<cipher and tag>`, the last two in base64, whichever AES-256-GCM sealed it.
 */
export async function createNirCipher(
  keys: readonly NirKey[],
  openAesGcm: (key: Uint8Array) => AesGcm | Promise<AesGcm> = openWebAesGcm,
): Promise<NirCipher> {
  const opened = new Map<string, AesGcm>()
  for (const { id, bytes } of keys) opened.set(id, await openAesGcm(bytes))
  const first = keys[0]
  if (!first) throw new Error('no NIR key')
  const aesOf = (id: string) => {
    const aes = opened.get(id)
    if (!aes) throw new Error(`unknown NIR key ${id}`)
    return aes
  }
  return {
    async seal(secret, boundTo) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const sealed = await aesOf(first.id).encrypt(new TextEncoder().encode(secret), iv, bound(boundTo))
      return `${first.id}.${toBase64(iv)}.${toBase64(sealed)}`
    },
    async open(sealed, boundTo) {
      const [id = '', iv = '', content = ''] = sealed.split('.')
      const plain = await aesOf(id).decrypt(fromBase64(content), fromBase64(iv), bound(boundTo))
      return new TextDecoder().decode(plain)
    },
  }
}

/** The key of demos, tests and mocks: known to everyone, so refused in production. */
export const DEMO_NIR_KEY: NirKey = { id: 'demo', bytes: new Uint8Array(32).fill(7) }
