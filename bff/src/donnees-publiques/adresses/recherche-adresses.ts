import type { AdressePublique } from '@mon-espace/domain/api'

/** What is typed of an address. */
export interface DebutAdresse {
  readonly q: string
  readonly codePostal: string | null
}

/** The national address base. */
export interface RechercheAdresses {
  /**
   * Addresses that begin so, the likeliest first.
   * @throws Panne
   */
  search(debut: DebutAdresse): Promise<AdressePublique[]>
}
