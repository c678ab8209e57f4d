const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** An opaque value nobody can guess, safe in a URL: 160 bits as 27 characters. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(27))
  return Array.from(bytes, (byte) => ALPHABET[byte & 63]).join('')
}
