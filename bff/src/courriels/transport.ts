import type { TableCourriel } from '../store/schema.ts'

/** A mail as it leaves. `id` is the same at every try, so that a doubt can be settled. */
export type Courriel = Pick<TableCourriel, 'id' | 'a' | 'sujet' | 'texte' | 'html'>

/** Carries one mail: SMTP, or the built-in mailbox, which has nothing to do. */
export interface Transport {
  /**
   * Resolves once the mail is in other hands; lets go of it when `signal` aborts.
   * @throws NonParti when it knows why
   */
  readonly send: (courriel: Courriel, signal: AbortSignal) => Promise<void>
  /** The built-in mailbox shows what was sent, so its content is kept. */
  readonly keepContent: boolean
}

/** A mail that did not leave, and why: `motif` is a kind for the operator, never an address or a server's own words. */
export class NonParti extends Error {
  readonly motif: string
  /** It is this recipient that was put off or refused: mail as such works. */
  readonly propre: boolean

  constructor(motif: string, propre = false) {
    super(motif)
    this.name = 'NonParti'
    this.motif = motif
    this.propre = propre
  }
}

/** The built-in mailbox: the outbox itself, read by `GET /courriels`. */
export const boiteIntegree: Transport = { send: async () => {}, keepContent: true }
