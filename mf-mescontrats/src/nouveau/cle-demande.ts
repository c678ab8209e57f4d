/**
 * The Idempotency-Key of the draft of a demand: a UUID made from the demand's own id, so that following its link twice,
 * even after a reload, opens the same draft.
 */
export async function keyOf(demande: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`demande ${demande}`))
  const hex = [...new Uint8Array(digest).slice(0, 16)]
    .map((octet) => octet.toString(16).padStart(2, '0'))
    .join('')
  // Version 8 (RFC 9562): a UUID whose bits are the maker's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
