import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import type { Cle } from './cle.ts'

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

/** Gives the time of a signature: the token of an authority over it (RFC 3161), in DER. */
export type Horodater = (signature: Uint8Array) => Promise<Uint8Array>

/**
 * A detached signature in DER, of level B-B of PAdES (ETSI EN 319 142-1, §6.3): the digest and the certificate are signed, the
 * time is not (it is said by the file); with `horodater`, level B-T.
 * @param empreinte SHA-256 of what is signed
 */
export async function signCades(
  empreinte: Uint8Array,
  cle: Cle,
  horodater: Horodater | null,
): Promise<Uint8Array> {
  const certificate = pkijs.Certificate.fromBER(cle.certificat.slice())
  const signed = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: inDer([
      new pkijs.Attribute({
        type: OID.contentType,
        values: [new asn1.ObjectIdentifier({ value: OID.data })],
      }),
      new pkijs.Attribute({ type: OID.messageDigest, values: [octets(empreinte)] }),
      new pkijs.Attribute({ type: OID.signingCertificateV2, values: [signingCertificate(cle.certificat)] }),
    ]),
  })
  const toSign = new Uint8Array(signed.toSchema().toBER())
  // Signed as the set that they are, not under the tag that they have in the message (RFC 5652, §5.4).
  toSign[0] = 0x31
  const signature = await cle.sign(toSign)
  const token = horodater && (await horodater(signature))
  const digest = () => new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 })
  const info = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: digest(),
    signedAttrs: signed,
    signatureAlgorithm: signatureAlgorithm(cle),
    signature: octets(signature),
    ...(token
      ? {
          unsignedAttrs: new pkijs.SignedAndUnsignedAttributes({
            type: 1,
            attributes: [new pkijs.Attribute({ type: OID.timeStampToken, values: [schemaOf(token)] })],
          }),
        }
      : {}),
  })
  const content = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    digestAlgorithms: [digest()],
    certificates: [cle.certificat, ...cle.chaine].map((der) => pkijs.Certificate.fromBER(der.slice())),
    signerInfos: [info],
  })
  const message = new pkijs.ContentInfo({ contentType: OID.signedData, content: content.toSchema(true) })
  return new Uint8Array(message.toSchema().toBER())
}

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: bytes.slice().buffer })

function schemaOf(der: Uint8Array): asn1.AsnType {
  const { offset, result } = asn1.fromBER(der.slice().buffer)
  if (offset === -1) throw new Error('not DER')
  return result
}

/** ESSCertIDv2 (RFC 5035), whose hash is SHA-256 where it names none: another certificate cannot be put in the place of ours. */
const signingCertificate = (certificat: Uint8Array) =>
  sequence(sequence(sequence(octets(sha256(certificat)))))

const sequence = (value: asn1.AsnType) => new asn1.Sequence({ value: [value] })

const signatureAlgorithm = ({ type }: Cle) =>
  type === 'RSA'
    ? new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256WithRsa, algorithmParams: new asn1.Null() })
    : new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })

/** The order that DER asks of a set. */
const inDer = (attributes: pkijs.Attribute[]) =>
  attributes
    .map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.der, b.der))
    .map(({ attribute }) => attribute)
