const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 27

/**
 * An opaque value nobody can guess: 160 bits as 27 letters and digits. No sign beside them: a mail reader that finds
 * the address of a link in plain text leaves out the sign it ends with.
 */
export function newSecret(): string {
  let secret = ''
  // Six bits are a letter or a digit 62 times of 64: the others are drawn again, so that each is as likely.
  while (secret.length < LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH - secret.length)))
      secret += ALPHABET[byte & 63] ?? ''
  return secret
}
