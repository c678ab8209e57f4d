import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { NirKey } from '../../nir/cipher.ts'

/** Digits of base 36 that hold an id (128 bits) and 80 bits of its seal: servers may change the case of an address. */
export const JETON_LONGUEUR = 41
const SCEAU_HEX = 20
const HEX = 32 + SCEAU_HEX
const JETON = /\+([0-9a-z]{41})@/gi

/** The address that each mail comes back to, its own, which nobody can make up. */
export interface AdresseRetour {
  /** `retours+<token>@domain`, for the mail of this id. */
  of(courrielId: string): string
  /** The mail that comes back to one of these addresses; null where no token of ours is in them. */
  find(addresses: string): string | null
}

const toDigits = (hex: string) => BigInt(`0x${hex}`).toString(36).padStart(JETON_LONGUEUR, '0')
const toHex = (digits: string) =>
  [...digits.toLowerCase()]
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString(16)
    .padStart(HEX, '0')
const toUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Addresses of return below `mailbox` (`retours@domain`), by keys drawn from those of the service: the first seals, all
 * of them open, so that what left before a rotation still comes back.
 */
export function createAdresseRetour(mailbox: string, keys: readonly NirKey[]): AdresseRetour {
  const [name, domain] = mailbox.split('@')
  const sealing = keys.map(({ bytes }) => hkdf(sha256, bytes, undefined, utf8ToBytes('retours'), 32))
  const seal = (key: Uint8Array, idHex: string) =>
    bytesToHex(hmac(sha256, key, utf8ToBytes(`retour:${idHex}`))).slice(0, SCEAU_HEX)
  const [first] = sealing
  if (!first) throw new Error('no key')
  return {
    of(courrielId) {
      const idHex = courrielId.replaceAll('-', '')
      return `${name}+${toDigits(idHex + seal(first, idHex))}@${domain}`
    },
    find(addresses) {
      for (const [, digits = ''] of addresses.matchAll(JETON)) {
        const hex = toHex(digits)
        const idHex = hex.slice(0, 32)
        if (hex.length === HEX && sealing.some((key) => seal(key, idHex) === hex.slice(32)))
          return toUuid(idHex)
      }
      return null
    },
  }
}
