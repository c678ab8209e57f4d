import type { CALLS, CorpsDe, ReponseDe, TypePiece } from '@mon-espace/domain/api'
import { EXAMEN_APPRENTISSAGE } from './apprentissage/examen.ts'
import { TOUJOURS } from './motifs.ts'
import { EXAMEN_PROFESSIONNALISATION } from './professionnalisation/examen.ts'
import { regardAutre } from './textes.ts'

/** A value of the contract that the document must bear; null where the contract does not say it. */
export interface Valeur {
  readonly libelle: string
  readonly valeur: string | null
}

/** What a document must prove: what to look at, and the values to compare. */
export interface Preuve {
  readonly regards: readonly string[]
  readonly valeurs: readonly Valeur[]
}

/** What a case officer sets to grant a contract, and what the service computes of it. */
export interface NiveauDemande {
  readonly libelle: string
  /** What it is asked with; null while the contract lacks it. */
  readonly demande: CorpsDe<typeof CALLS.simulatePriseEnCharge> | null
  /** The amount to propose, in cents, and where it comes from; a method, since each kind has its own answer. */
  lire(reponse: ReponseDe<typeof CALLS.simulatePriseEnCharge> | undefined): {
    readonly montantCentimes: number | null
    readonly aide: string
  }
}

/** What a case officer goes by to judge the contracts of one kind; methods, so that a table may hold several kinds. */
export interface ExamenDispositif<C = object> {
  /** null for a document that this kind does not ask for. */
  preuveOf(type: TypePiece, contrat: C): Preuve | null
  /** What is set to grant the funding; null where nothing is. */
  niveauOf(contrat: C): NiveauDemande | null
  /** Ready-made reasons to send a document back, by what it is: each tells the employer what to do. */
  readonly motifsPieces: Readonly<Partial<Record<TypePiece, readonly string[]>>>
  /** Reasons to refuse the funding, each with its article. */
  readonly motifsRefus: readonly string[]
  /** What a rule found, by its code, for who checks what the enterprise was asked to do. */
  readonly consignes: Readonly<Record<string, (message: string) => string>>
}

const EXAMENS: ReadonlyMap<string, ExamenDispositif> = new Map<string, ExamenDispositif>([
  ['apprentissage', EXAMEN_APPRENTISSAGE],
  ['professionnalisation', EXAMEN_PROFESSIONNALISATION],
])

const RIEN: ExamenDispositif = {
  preuveOf: () => null,
  niveauOf: () => null,
  motifsPieces: {},
  motifsRefus: [],
  consignes: {},
}

/** What the contracts of a kind are judged by. @param type of the dossier */
export const examenOf = (type: string): ExamenDispositif => EXAMENS.get(type) ?? RIEN

/** What the document of this type must prove for this contract. */
export const preuveOf = (dispositif: string, type: TypePiece, contrat: object): Preuve =>
  examenOf(dispositif).preuveOf(type, contrat) ?? { regards: [regardAutre], valeurs: [] }

/** Reasons offered for a document of this type, the commonest of its kind first. */
export const motifsNonConformite = (dispositif: string, type: TypePiece): readonly string[] => [
  ...(examenOf(dispositif).motifsPieces[type] ?? []),
  ...TOUJOURS,
]
