import { sha256 } from '../socle/empreinte/sha256.ts'

/**
 * The Idempotency-Key of the draft of a demand: a UUID made from the demand's own id, so that following its link twice,
 * even after a reload, opens the same draft.
 */
export async function keyOf(demande: string): Promise<string> {
  const hex = await sha256(new TextEncoder().encode(`demande ${demande}`))
  // Version 8 (RFC 9562): a UUID whose bits are the maker's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
