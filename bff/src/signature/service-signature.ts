import type { RoleSignataire } from '@mon-espace/domain'

/** What one person did: read, consented, typed the code, signed. */
export interface ActeSignature {
  readonly role: RoleSignataire
  /** First name and family name, as the stamp writes them. */
  readonly nom: string
  /** Instant of the act, not of the first visit: ISO 8601, UTC. */
  readonly le: string
}

/** Seals what people sign. An operator may put a trust service provider in the place of its own seal. */
export interface ServiceSignature {
  /**
   * `document` whole, byte for byte, and after it one incremental revision: the visible stamp of the act over the block of
   * its role, and the operator's PAdES signature (ETSI EN 319 142-1) of all that comes before.
   */
  seal(document: Uint8Array, acte: ActeSignature, signal: AbortSignal): Promise<Uint8Array>
  /** When what it seals with is no longer valid; null where it does not know, and without it where somebody else sees to that. */
  fin?(): Date | null
}
