import type { DateIso } from '../dates/date-iso.ts'
import type { PieceAttendue } from '../dossiers/pieces.ts'

/** Whom an employer thinks of hiring, before there is a contract. */
export interface PersonneEnvisagee {
  readonly dateNaissance: DateIso
  /** The day that the contract would begin. */
  readonly debut: DateIso
  /** Hired by an agency, for missions at its clients'. */
  readonly interimaire: boolean
}

/** What an employer who hesitates asks of each kind. */
export type SujetCompare =
  | 'ages'
  | 'duree'
  | 'formation'
  | 'financement'
  | 'documents'
  | 'suivi'
  | 'envoi'
  | 'silence'

/** The minimum pay of a person in one case. */
export interface PaieEnvisagee {
  /** What the case is: a year of the contract, a diploma. */
  readonly cas: string
  /** In points of the SMIC. */
  readonly taux: number
  /** Gross, for 35 hours a week, in cents. */
  readonly montantMensuelCentimes: number
  /** The same by the hour, where that is what the contract says; else null. */
  readonly montantHoraireCentimes: number | null
}

/** What a kind is for one person. */
export interface Perspective {
  /** At the start of the contract. */
  readonly age: number
  /** Whether it is open to them. */
  readonly ouverture: string
  readonly paies: readonly PaieEnvisagee[]
}

/** A kind of contract as it is compared with the others. */
export interface Comparaison {
  /** `type` of its dossiers. */
  readonly type: string
  /** « Contrat d’apprentissage » */
  readonly titre: string
  readonly reponses: Readonly<Record<SujetCompare, string>>
  /** null where the date of birth is none of a person who can be hired. */
  envisager(personne: PersonneEnvisagee): Perspective | null
}

/** The documents that a kind asks for in any case, in a line. */
export const documentsOf = (pieces: readonly PieceAttendue[]): string =>
  pieces
    .filter(({ obligatoire }) => obligatoire)
    .map(({ libelle }) => libelle)
    .join(', ')
