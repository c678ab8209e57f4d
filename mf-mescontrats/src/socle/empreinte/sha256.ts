/** SHA-256 in hexadecimal, 64 figures. */
export async function sha256(octets: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', octets))
  return Array.from(digest, (octet) => octet.toString(16).padStart(2, '0')).join('')
}
