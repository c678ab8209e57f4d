import type { NomSection, SectionPartielle } from '@mon-espace/domain'

/** A contract at any stage of its entry: any section or leaf may be missing. The NIR is in clear here only. */
export type ContratImprime = { readonly [S in NomSection]?: SectionPartielle<S> | null | undefined }

/** One period of pay, as the domain computed it: `taux` in points of `base`, dates `YYYY-MM-DD`. */
export interface PeriodeImprimee {
  readonly annee: number
  readonly debut: string
  readonly fin: string
  readonly taux: number
  readonly base: string
}

/** The pay, computed by the domain: nothing is computed again on paper. */
export interface RemunerationImprimee {
  readonly periodes: readonly PeriodeImprimee[]
  readonly salaireEmbaucheCentimes: number | null
}

/** What the Cerfa is filled with. */
export interface CerfaInput {
  /** The form that the dossier is entered on, `10103*14`. */
  readonly formulaire: string
  readonly contrat: ContratImprime
  /** Number of the dossier; null before validation. */
  readonly numero: string | null
  /** « PROJET » across each page: everything before validation. */
  readonly projet: boolean
  readonly remuneration: RemunerationImprimee | null
}
