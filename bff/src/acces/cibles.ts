import type { Cible } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'

/** What a call turned out to be about: something of an enterprise. */
export interface CibleTrouvee {
  readonly siren: string
  /** The establishment it is of. */
  readonly siret: string
  /** A dossier that was validated once: case officers see it from then on. */
  readonly valide: boolean
  /** null where the target is none. */
  readonly dossier: TableDossier | null
}

/** Looks up what a path names; null when there is no such thing, for anybody. */
export type FindCible = (deps: Pick<Deps, 'db' | 'clock'>, nom: string) => Promise<CibleTrouvee | null>

/** How each kind of target is found: every room knows its own. */
export type Cibles = Readonly<Record<Cible, FindCible>>
