import { isoBase64URL, isoCBOR } from '@simplewebauthn/server/helpers'

const utf8 = (text: string) => new TextEncoder().encode(text)
const sha256 = async (bytes: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const base64url = (bytes: Uint8Array) => isoBase64URL.fromBuffer(bytes as Uint8Array<ArrayBuffer>)

const PRESENT = 0x01
const CREE = 0x40

/** An ECDSA signature as WebAuthn has it: DER, where WebCrypto gives the two numbers side by side. */
function toDer(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => {
    let start = 0
    while (start < bytes.length - 1 && bytes[start] === 0) start += 1
    const rest = bytes.slice(start)
    const positive = (rest[0] ?? 0) & 0x80 ? joined(Uint8Array.of(0), rest) : rest
    return joined(Uint8Array.of(2, positive.length), positive)
  }
  const content = joined(integer(raw.slice(0, 32)), integer(raw.slice(32)))
  return joined(Uint8Array.of(0x30, content.length), content)
}

/** A passkey in memory (ES256, no attestation), as a browser would hand it on for this site. */
export async function createCle(origin: string) {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
  const id = crypto.getRandomValues(new Uint8Array(32))
  const rpHash = await sha256(utf8(new URL(origin).hostname))
  let compteur = 0

  const clientData = (type: string, challenge: string) =>
    utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  function authData(flags: number, more = new Uint8Array()) {
    compteur += 1
    const count = new Uint8Array(4)
    new DataView(count.buffer).setUint32(0, compteur)
    return joined(rpHash, Uint8Array.of(flags), count, more)
  }
  const known = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} }

  return {
    async create({ challenge }: { challenge: string }) {
      const cose = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, point.slice(1, 33)],
          [-3, point.slice(33)],
        ]) as never,
      )
      const attested = joined(new Uint8Array(16), Uint8Array.of(0, id.length), id, cose)
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(PRESENT | CREE, attested as Uint8Array<ArrayBuffer>)],
      ])
      return {
        ...known,
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge)),
          attestationObject: base64url(isoCBOR.encode(attestation as never)),
          transports: ['internal'],
        },
      }
    },
    async use({ challenge }: { challenge: string }) {
      const client = clientData('webauthn.get', challenge)
      const authenticatorData = authData(PRESENT)
      const signed = joined(authenticatorData, await sha256(client))
      const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, signed)
      return {
        ...known,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(toDer(new Uint8Array(raw))),
        },
      }
    },
  }
}
