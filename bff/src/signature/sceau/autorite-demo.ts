import { randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { moteur } from '../moteur.ts'
import type { Cle } from './cle.ts'
import { TEXTES_SCEAU as T } from './textes.ts'

const OID = { commonName: '2.5.4.3', basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15' } as const
/** Bits of the usages, from the left: digitalSignature and nonRepudiation; keyCertSign and cRLSign. */
const USAGES = { cachet: 0b1100_0000, autorite: 0b0000_0110 } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const
const ANNEES = 10

/** A seal for demonstrations: an authority and its certificate, made on the spot of keys that nothing keeps. */
export async function makeDemoCle(now: Date): Promise<Cle> {
  const [autorite, cachet] = await Promise.all([makePaire(), makePaire()])
  const racine = await makeCertificate(now, T.autoriteDemo, autorite, null)
  const certificat = await makeCertificate(now, T.cachetDemo, cachet, {
    nom: T.autoriteDemo,
    paire: autorite,
  })
  return {
    type: 'EC',
    certificat,
    chaine: [racine],
    sign: async (bytes) => {
      const signed = await crypto.subtle.sign(SIGNATURE, cachet.privateKey, bytes.slice())
      return new Uint8Array(pkijs.createCMSECDSASignature(signed))
    },
  }
}

const makePaire = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])

/** @param par who vouches for it; null for an authority, which vouches for itself */
async function makeCertificate(
  now: Date,
  nom: string,
  paire: CryptoKeyPair,
  par: { readonly nom: string; readonly paire: CryptoKeyPair } | null,
): Promise<Uint8Array> {
  const autorite = par === null
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1.Integer({ valueHex: serial() }),
    issuer: nameOf(par?.nom ?? nom),
    subject: nameOf(nom),
    notBefore: new pkijs.Time({ value: now }),
    notAfter: new pkijs.Time({ value: new Date(now.getTime() + ANNEES * 365 * 86_400_000) }),
    extensions: [
      extension(OID.basicConstraints, new pkijs.BasicConstraints({ cA: autorite }).toSchema()),
      extension(OID.keyUsage, usage(autorite ? USAGES.autorite : USAGES.cachet)),
    ],
  })
  await certificate.subjectPublicKeyInfo.importKey(paire.publicKey, moteur)
  await certificate.sign((par?.paire ?? paire).privateKey, 'SHA-256', moteur)
  return new Uint8Array(certificate.toSchema(true).toBER())
}

/** Positive, and of eight bytes. */
function serial(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(8))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes.buffer
}

const nameOf = (nom: string) =>
  new pkijs.RelativeDistinguishedNames({
    typesAndValues: [
      new pkijs.AttributeTypeAndValue({ type: OID.commonName, value: new asn1.Utf8String({ value: nom }) }),
    ],
  })

const usage = (bits: number) =>
  new asn1.BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: bits & 1 ? 0 : bits & 2 ? 1 : 6 })

const extension = (extnID: string, value: asn1.AsnType) =>
  new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER() })
