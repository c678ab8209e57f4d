import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import type { AesGcm } from '../nir/cipher.ts'

const ALGORITHME = 'aes-256-gcm'
const TAG_BYTES = 16

/** AES-256-GCM by the crypto of Node, at once: a few bytes take it a hundredth of what WebCrypto’s thread takes to be asked. */
export function openNodeAesGcm(bytes: Uint8Array): AesGcm {
  const key = createSecretKey(bytes)
  return {
    encrypt(plain, iv, bound) {
      const cipher = createCipheriv(ALGORITHME, key, iv).setAAD(bound)
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    decrypt(content, iv, bound) {
      // The whole tag, never the beginning of one: a shorter one is guessed sooner.
      const decipher = createDecipheriv(ALGORITHME, key, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(bound).setAuthTag(content.subarray(-TAG_BYTES))
      return Buffer.concat([decipher.update(content.subarray(0, -TAG_BYTES)), decipher.final()])
    },
  }
}
