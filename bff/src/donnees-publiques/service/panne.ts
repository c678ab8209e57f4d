/** Why a service of the State gave nothing that can be used. */
export type MotifPanne = 'delai' | 'reseau' | 'refus' | 'trop_de_demandes' | 'illisible' | 'repos'

interface Precisions {
  /** HTTP status, where there is one. */
  readonly statut?: number
  /** Seconds that the service asks us to leave it alone for, where it says so. */
  readonly attendre?: number
}

/** An outage: what was asked stays to be typed. It carries nothing of what was asked. */
export class Panne extends Error {
  readonly motif: MotifPanne
  readonly statut: number | undefined
  readonly attendre: number | undefined

  constructor(motif: MotifPanne, { statut, attendre }: Precisions = {}) {
    super(motif)
    this.name = 'Panne'
    this.motif = motif
    this.statut = statut
    this.attendre = attendre
  }
}
