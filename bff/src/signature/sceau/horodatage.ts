import { randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { readBody } from '../../stream.ts'
import { moteur } from '../moteur.ts'
import { type Horodater, sha256 } from './cms.ts'

/** The time-stamping authority gave no token that can be relied on; the message says why, to the log. */
class HorodatageAbsent extends Error {
  override readonly name = 'HorodatageAbsent'
}

const SHA256 = '2.16.840.1.101.3.4.2.1'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
/** Granted, as it was asked or with changes (RFC 3161, §2.4.2). */
const ACCORDE = [0, 1]

/** What an answer may take. */
interface Bornes {
  readonly delaiMs: number
  readonly octets: number
}

const BORNES: Bornes = { delaiMs: 10_000, octets: 64 * 1024 }

/**
 * Asks an authority for tokens (RFC 3161) over HTTP. A token is taken when it is signed and is of what was asked.
 * @throws HorodatageAbsent, of what it returns
 */
export const createHorodateur =
  (url: string, { delaiMs, octets }: Bornes = BORNES): Horodater =>
  async (signature) => {
    const nonce = new Uint8Array(randomBytes(8))
    // Positive, and without a leading byte that DER would drop.
    nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
    const answer = await ask(url, requestOf(sha256(signature), nonce), delaiMs, octets)
    return readToken(answer, signature, nonce)
  }

function requestOf(empreinte: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: empreinte.slice().buffer }),
    }),
    nonce: new asn1.Integer({ valueHex: nonce.slice().buffer }),
    // Without it, the token would not carry what verifies it.
    certReq: true,
  })
  return request.toSchema().toBER()
}

async function ask(url: string, body: ArrayBuffer, delaiMs: number, octets: number): Promise<Uint8Array> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(delaiMs),
    })
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`)
    const answer = await readBody(response, octets)
    if (!answer) throw new Error('an answer too large')
    return answer
  } catch (fault) {
    throw new HorodatageAbsent(fault instanceof Error ? fault.message : 'no answer')
  }
}

async function readToken(answer: Uint8Array, signature: Uint8Array, nonce: Uint8Array): Promise<Uint8Array> {
  const { status, token } = parse(() => {
    const response = pkijs.TimeStampResp.fromBER(answer.slice())
    return { status: response.status.status, token: response.timeStampToken }
  })
  if (!ACCORDE.includes(status) || !token) throw new HorodatageAbsent(`status ${status}`)
  const { signed, info } = parse(() => {
    const data = new pkijs.SignedData({ schema: token.content })
    const content = data.encapContentInfo.eContent
    if (data.encapContentInfo.eContentType !== TST_INFO || !content) throw new Error('not a token')
    return { signed: data, info: pkijs.TSTInfo.fromBER(content.getValue()) }
  })
  if (!info.nonce || !same(info.nonce.valueBlock.valueHexView, nonce))
    throw new HorodatageAbsent('a token of something else')
  // Of the signature itself: its digest is compared with the one in the token.
  const whole = await signed.verify({ signer: 0, data: signature.slice().buffer }, moteur).catch(() => false)
  if (whole !== true) throw new HorodatageAbsent('a token of something else, or not signed')
  return new Uint8Array(token.toSchema().toBER())
}

function parse<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new HorodatageAbsent('an answer that is no token')
  }
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
