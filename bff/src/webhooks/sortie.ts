import type { EchecLivraison } from '@mon-espace/domain/api'

/** A message to an address of an enterprise. */
export interface Envoi {
  readonly url: string
  readonly corps: string
  readonly entetes: Readonly<Record<string, string>>
}

/** The way out to the addresses that enterprises gave: only what may be reached from here is. */
export interface Sortie {
  /**
   * Posts and tells the status answered; the answer itself is of no interest.
   * @throws NonLivree when there was none
   */
  readonly post: (envoi: Envoi, signal: AbortSignal) => Promise<number>
}

/** A delivery that did not arrive: `echec` is a kind, never the words of the other side. */
export class NonLivree extends Error {
  readonly echec: EchecLivraison
  readonly statut: number | null

  constructor(echec: EchecLivraison, statut: number | null = null) {
    super(echec)
    this.name = 'NonLivree'
    this.echec = echec
    this.statut = statut
  }
}
