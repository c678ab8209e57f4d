import { md5 } from '@noble/hashes/legacy.js'
import { incoherent } from './syntaxe.ts'
import { type Dictionnaire, entierOf, isDictionnaire, nomOf, octetsOf, type Valeur } from './valeur.ts'

/** Opens the bytes of one stream. */
export type Dechiffre = (objet: number, generation: number, data: Uint8Array) => Promise<Uint8Array>

type Methode = 'Identity' | 'V2' | 'AESV2' | 'AESV3'

/** What fills a password of less than 32 bytes: all of it where there is none. @source ISO 32000-1, 7.6.3.3 */
const REMPLISSAGE = Uint8Array.from(
  ('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? []).map((hex) =>
    Number.parseInt(hex, 16),
  ),
)
const BLOC = 16
const NUL = new Uint8Array(BLOC)

const join = (...parts: readonly Uint8Array[]) => {
  const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])
const littleEndian = (n: number, bytes: number) => Uint8Array.from({ length: bytes }, (_, i) => n >> (8 * i))

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number) => {
    const kept = s[i] ?? 0
    s[i] = s[j] ?? 0
    s[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + (s[i] ?? 0)) & 255
    swap(i, j)
    return byte ^ (s[((s[i] ?? 0) + (s[j] ?? 0)) & 255] ?? 0)
  })
}

const aesKey = (key: Uint8Array) =>
  crypto.subtle.importKey('raw', key as BufferSource, 'AES-CBC', false, ['encrypt', 'decrypt'])

/** AES-CBC of whole blocks; WebCrypto always adds a block of padding, dropped here. */
async function encryptBlocks(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'AES-CBC', iv: iv as BufferSource }
  const out = await crypto.subtle.encrypt(algorithm, await aesKey(key), data as BufferSource)
  return new Uint8Array(out, 0, data.length)
}

async function decryptPadded(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'AES-CBC', iv: iv as BufferSource }
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, await aesKey(key), data as BufferSource))
}

/** WebCrypto wants a padding to take off: the block that makes one follows the data. */
async function decryptBlocks(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const last = data.subarray(-BLOC)
  const algorithm = { name: 'AES-CBC', iv: last as BufferSource }
  const padding = await crypto.subtle.encrypt(algorithm, await aesKey(key), new Uint8Array())
  return decryptPadded(key, NUL, join(data, new Uint8Array(padding)))
}

const digest = async (bits: number, data: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, data as BufferSource))

/** The hash of the empty password. @source ISO 32000-2, algorithm 2.B; revision 5 stops at its first line */
async function hardened(salt: Uint8Array, revision: number): Promise<Uint8Array> {
  let key = await digest(256, salt)
  if (revision < 6) return key
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const once = join(...Array.from({ length: 64 }, () => key))
    const sealed = await encryptBlocks(key.subarray(0, BLOC), key.subarray(BLOC, 2 * BLOC), once)
    const rest = sealed.subarray(0, BLOC).reduce((sum, byte) => sum + byte, 0) % 3
    key = await digest([256, 384, 512][rest] ?? 256, sealed)
    last = sealed.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

const bytesIn = (dict: Dictionnaire, key: string): Uint8Array => {
  const bytes = octetsOf(dict.get(key))
  if (!bytes) throw incoherent()
  return bytes
}

/** The key of revisions 5 and 6, null when the empty password is not the right one. */
async function newKey(dict: Dictionnaire, revision: number): Promise<Uint8Array | null> {
  const u = bytesIn(dict, 'U')
  const ue = bytesIn(dict, 'UE')
  if (u.length < 48 || ue.length !== 32) throw incoherent()
  if (!same(await hardened(u.subarray(32, 40), revision), u.subarray(0, 32))) return null
  return decryptBlocks(await hardened(u.subarray(40, 48), revision), ue)
}

/** The key of revisions 2 to 4, null when the empty password is not the right one. @source algorithms 2, 4 and 5 */
function oldKey(dict: Dictionnaire, revision: number, length: number, id: Uint8Array): Uint8Array | null {
  const permissions = dict.get('P')
  if (typeof permissions !== 'number') throw incoherent()
  const clear = revision >= 4 && dict.get('EncryptMetadata') === false
  let hash: Uint8Array = md5(
    join(
      REMPLISSAGE,
      bytesIn(dict, 'O').subarray(0, 32),
      littleEndian(permissions | 0, 4),
      id,
      clear ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array(),
    ),
  )
  const size = revision === 2 ? 5 : length
  if (revision > 2) for (let n = 0; n < 50; n++) hash = md5(hash.subarray(0, size))
  const key = hash.slice(0, size)
  const u = bytesIn(dict, 'U')
  if (revision === 2) return same(rc4(key, REMPLISSAGE), u) ? key : null
  let told: Uint8Array = md5(join(REMPLISSAGE, id))
  for (let n = 0; n < 20; n++)
    told = rc4(
      key.map((byte) => byte ^ n),
      told,
    )
  return same(told, u.subarray(0, BLOC)) ? key : null
}

/** How streams are sealed, and by a key of how many bytes. */
function methodOf(dict: Dictionnaire): { methode: Methode; length: number } {
  const version = entierOf(dict.get('V'))
  const bits = entierOf(dict.get('Length') ?? 40) ?? 40
  if (version === 1 || version === 2) return { methode: 'V2', length: version === 1 ? 5 : bits / 8 }
  if (version !== 4 && version !== 5) throw incoherent()
  const name = nomOf(dict.get('StmF') ?? null) ?? 'Identity'
  const filters = dict.get('CF')
  const filter = isDictionnaire(filters) ? filters.get(name) : undefined
  const told = isDictionnaire(filter) ? nomOf(filter.get('CFM')) : 'Identity'
  const methode = told === 'None' ? 'Identity' : told
  if (methode !== 'Identity' && methode !== 'V2' && methode !== 'AESV2' && methode !== 'AESV3')
    throw incoherent()
  return { methode, length: version === 4 ? 16 : 32 }
}

/**
 * Opens the streams of a PDF that asks for no password and only forbids some uses (printing, changing), as every viewer
 * does without a word.
 * @returns null when it cannot be opened without a password
 */
export async function openWithoutPassword(dict: Dictionnaire, id: Valeur): Promise<Dechiffre | null> {
  if (nomOf(dict.get('Filter')) !== 'Standard') return null
  const revision = entierOf(dict.get('R')) ?? 0
  const { methode, length } = methodOf(dict)
  if (!Number.isInteger(length) || length < 5 || length > 32 || revision < 2 || revision > 6)
    throw incoherent()
  const key =
    revision >= 5
      ? await newKey(dict, revision)
      : oldKey(dict, revision, length, octetsOf(id) ?? new Uint8Array())
  if (!key) return null
  return async (objet, generation, data) => {
    if (methode === 'Identity') return data
    const own = methode === 'AESV3' ? key : ownKey(key, objet, generation, methode)
    if (methode === 'V2') return rc4(own, data)
    return decryptPadded(own, data.subarray(0, BLOC), data.subarray(BLOC)).catch(() => {
      throw incoherent()
    })
  }
}

/** @source ISO 32000-1, algorithm 1 */
function ownKey(key: Uint8Array, objet: number, generation: number, methode: Methode): Uint8Array {
  const salt = methode === 'AESV2' ? Uint8Array.from('sAlT', (c) => c.charCodeAt(0)) : new Uint8Array()
  const hash = md5(join(key, littleEndian(objet, 3), littleEndian(generation, 2), salt))
  return hash.subarray(0, Math.min(key.length + 5, BLOC))
}
