import { verify, X509Certificate } from 'node:crypto'
import { P12Signer } from '@libpdf/core'

/** What seals: a key that is never given, its certificate and those that stand behind it, in DER. */
export interface Cle {
  readonly type: 'RSA' | 'EC'
  readonly certificat: Uint8Array
  readonly chaine: readonly Uint8Array[]
  /** Signs the SHA-256 of the bytes; ECDSA in DER. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** A PKCS#12 that cannot seal; the message names no secret. */
class CleRefusee extends Error {
  override readonly name = 'CleRefusee'
}

const ESSAI = new TextEncoder().encode('essai')

/**
 * Opens a PKCS#12.
 * @throws CleRefusee when the password is not its own, or no certificate is of its key
 */
export async function openPkcs12(pkcs12: Uint8Array, motDePasse: string): Promise<Cle> {
  const signer = await P12Signer.create(pkcs12, motDePasse).catch(() => {
    throw new CleRefusee('not a PKCS#12 that this password opens')
  })
  const sign = (bytes: Uint8Array) => signer.sign(bytes, 'SHA-256')
  const certificats = [signer.certificate, ...signer.certificateChain]
  const certificat = await certificatDe(certificats, sign)
  if (!certificat) throw new CleRefusee('it holds no certificate of its key')
  const chaine = certificats.filter((der) => der !== certificat)
  return { type: signer.keyType, certificat, chaine, sign }
}

/**
 * The certificate of a key. The library takes the first of the file for it; some tools write the authority first.
 * @param certificats in DER
 */
export async function certificatDe(
  certificats: readonly Uint8Array[],
  sign: Cle['sign'],
): Promise<Uint8Array | undefined> {
  const essai = await sign(ESSAI)
  return certificats.find((der) => verify('sha256', ESSAI, new X509Certificate(der).publicKey, essai))
}

/** A certificate that is not valid at the instant it would seal; the message says since or until when. */
class HorsValidite extends Error {
  override readonly name = 'HorsValidite'
}

/** When a certificate ends being valid. */
export const finDe = ({ certificat }: Cle): Date => new Date(new X509Certificate(certificat).validTo)

/** Refuses a certificate that is not valid now: a reader would say that nothing it signed is. @throws HorsValidite */
export function requireValide(cle: Cle, now: Date): void {
  const debut = new Date(new X509Certificate(cle.certificat).validFrom)
  const fin = finDe(cle)
  if (now < debut) throw new HorsValidite(`not before ${debut.toISOString()}`)
  if (now > fin) throw new HorsValidite(`ended ${fin.toISOString()}`)
}
