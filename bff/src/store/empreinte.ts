import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const SIGNES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The first bits of a digest in hexadecimal, six in each sign where it has four: so many signs, an even number. */
export const abrege = (hex: string, signes: number): string =>
  Array.from({ length: signes / 2 }, (_, i) => {
    const bits = Number.parseInt(hex.slice(3 * i, 3 * i + 3), 16)
    return `${SIGNES[bits >> 6]}${SIGNES[bits & 63]}`
  }).join('')

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export function empreinte(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}
