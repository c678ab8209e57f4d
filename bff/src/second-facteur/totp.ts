import { Secret, TOTP } from 'otpauth/slim'
import type { NirCipher } from '../nir/cipher.ts'
import type { Clock } from '../store/clock.ts'

const PAS_SECONDES = 30
/** Steps before and after this one whose code is taken: a telephone may be half a minute early or late (RFC 6238, § 5.2). */
const FENETRE = 1
/** 160 bits, as long as the hash (RFC 4226, § 4, R6). */
const SECRET_OCTETS = 20
const EMETTEUR = 'Mon espace'

// SHA-1, six digits, thirty seconds: what every application reads, and many read nothing else.
const totpOf = (secret: string, label: string) =>
  new TOTP({
    issuer: EMETTEUR,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PAS_SECONDES,
    secret: Secret.fromBase32(secret),
  })

/** A new secret, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_OCTETS }).base32

/** The address that an application reads in a QR code (`otpauth://totp/…`). */
export const totpAddress = (secret: string, email: string): string => totpOf(secret, email).toString()

/** What a sealed secret is bound to. */
export const boundToCompte = (compteId: string) => `second-facteur:${compteId}`

export const sealTotp = (cipher: NirCipher, secret: string, compteId: string): Promise<string> =>
  cipher.seal(secret, boundToCompte(compteId))
export const openTotp = (cipher: NirCipher, sealed: string, compteId: string): Promise<string> =>
  cipher.open(sealed, boundToCompte(compteId))

/** The step of thirty seconds whose code it is; null where it is none of now. */
export function stepOf(clock: Clock, secret: string, code: string): number | null {
  const timestamp = clock.now().getTime()
  const delta = totpOf(secret, '').validate({ token: code, timestamp, window: FENETRE })
  return delta === null ? null : Math.floor(timestamp / 1000 / PAS_SECONDES) + delta
}
