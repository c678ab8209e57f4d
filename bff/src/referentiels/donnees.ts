import type { PackReferentiel } from '@mon-espace/domain'
import type { Desk, ElementReferentiel } from '@mon-espace/domain/api'

/** A reference list as it is installed: its rows and the version that answers carry. */
export interface Liste {
  readonly version: string
  readonly elements: readonly ElementReferentiel[]
  /** A search of its own, where words alone would rank badly. */
  readonly search?: (question: string, limite: number) => ElementReferentiel[]
}

/** Who advises the enterprises of an operator, beside the desks. */
export interface Conseiller {
  readonly nom: string
  readonly telephone: string
  readonly courriel: string
  /** SIREN served, or empty: all. */
  readonly sirens: readonly string[]
}

/** A group of enterprises with its own desk. */
export interface Groupe {
  readonly nom: string
  readonly sirens: readonly string[]
}

/** Data that an operator may edit without touching the code (`bff/donnees/`), each list loaded when first asked for. */
export interface Donnees {
  /** null: no list of that name. */
  readonly liste: (nom: string) => Promise<Liste | null>
  /** Levels of funding, with their version. */
  readonly pack: PackReferentiel
  readonly desks: readonly Desk[]
  readonly groupes: readonly Groupe[]
  readonly conseillers: readonly Conseiller[]
  /** The default desk: DROM, no match, or an enterprise that is not a temporary-work agency. */
  readonly deskParDefaut: {
    readonly nom: string
    readonly telephone: string
    readonly courriel: string
  } | null
}
