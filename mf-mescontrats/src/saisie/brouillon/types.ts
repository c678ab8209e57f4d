import type { Constat } from '@mon-espace/domain/api'
import type { Conflit } from './fusion.ts'

/** What became of one save. */
export type Issue =
  | { genre: 'enregistre'; version: number; problemes: readonly Constat[] }
  /** Somebody else wrote since (412). */
  | { genre: 'perime' }
  /** The session ended and the person did not sign in again. */
  | { genre: 'session' }
  /** The dossier is no longer a draft. */
  | { genre: 'fige' }
  /** Trying again would change nothing. */
  | { genre: 'refuse'; message: string }
  /** No answer, or a fault of the service; `attendre` in seconds where it says so. */
  | { genre: 'panne'; attendre?: number }

/** What the draft needs of the outside. */
export interface PortBrouillon<C extends object> {
  save(section: string, partie: object, version: number): Promise<Issue>
  /** The dossier as it is stored now; throws when out of reach. */
  read(): Promise<{ version: number; contrat: C }>
}

/** Where the autosave stands; instants in milliseconds since 1970. */
export type Sauvegarde =
  | { etat: 'jamais' }
  | { etat: 'attente' }
  | { etat: 'en_cours' }
  | { etat: 'fait'; le: number }
  | { etat: 'panne'; prochainEssai: number }
  | { etat: 'session' }
  | { etat: 'fige' }
  | { etat: 'refuse'; message: string }
  | { etat: 'conflit' }

/** What is typed, wherever it is kept. */
export interface SourceBrouillon<C extends object> {
  /** The contract as typed: another object once something in it has changed. */
  getState(): { contrat: C; illisibles: ReadonlyMap<string, string> }
  /** Writes values that come from elsewhere, by path. */
  take(valeurs: readonly (readonly [chemin: string, valeur: unknown])[]): void
  subscribe(notify: () => void): () => void
}

/** A draft being written: what is stored of it, and how far that is from what is typed. */
export interface EtatBrouillon<C extends object = object> {
  connu: C
  version: number
  /** What only the server can say, out of its answers to the last saves. */
  problemes: readonly Constat[]
  /** What the server refused to validate; void once something else is stored. */
  refus: readonly Constat[]
  enregistrement: Sauvegarde
  conflits: readonly Conflit[]
}
