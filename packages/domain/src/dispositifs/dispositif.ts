import type { PriseEnCharge } from '../api/simulations.ts'
import { valueAt } from '../champs/chemins.ts'
import type { Sections } from '../champs/definition.ts'
import type { CheminDe, ContratDe } from '../champs/valeurs.ts'
import type { RegleDe } from '../controles/types.ts'
import type { DateIso } from '../dates/date-iso.ts'
import type { EcheanceDossier } from '../dossiers/echeance.ts'
import type { EtatDossier } from '../dossiers/etats.ts'
import type { PieceAttendue } from '../dossiers/pieces.ts'
import type { PackReferentiel } from '../referentiels/pack.ts'

/** Documents that may be made of a dossier. */
export type NomDocument = 'cerfa' | 'courrier' | 'notice' | 'liasse' | 'recapitulatif' | 'accord'

/** Whom a contract asked for at the portal is for: temporary workers of an agency, or its own staff. */
export type PublicVise = 'interimaire' | 'permanent'

/** What lists, mails and searches must know of any contract. */
export type Repere =
  | 'prenom'
  | 'nomNaissance'
  | 'nomUsage'
  | 'dateNaissance'
  | 'siret'
  | 'denomination'
  | 'dateConclusion'
  | 'dateDebut'
  | 'dateFin'

/** The same, of one contract; null where nothing was entered. */
export type Resume = Readonly<Record<Repere, string | null>>

/** What the deadlines of a dossier depend on. */
export interface SuiviDossier<C> {
  etat: EtatDossier
  /** The contract, or what `suivi` keeps of it. */
  contrat: C
  /** Day the file last became complete; null while it is not. */
  dossierCompletLe: DateIso | null
}

/** Gross pay of a contract as entered or computed, in cents. */
export interface PaieContrat {
  readonly salaireEmbaucheCentimes: number
  readonly periodes: readonly {
    readonly debut: DateIso
    readonly fin: DateIso
    readonly taux: number
    readonly base: string
    readonly montantMensuelCentimes: number
  }[]
}

/** What of a kind the pages that enter its contracts go by: its fields, and what is said of them. */
export interface Redaction<S extends Sections = Sections> {
  /** `type` of a dossier. */
  readonly code: string
  /** « contrat d’apprentissage » */
  readonly libelle: string
  readonly sections: S
  readonly reperes: Readonly<Record<Repere, CheminDe<S>>>
  /** Fields that are sealed in the store, and masked in every answer. */
  readonly secrets: readonly CheminDe<S>[]
  /** What is sworn: a copy of the contract must be sworn again. */
  readonly attestations: readonly CheminDe<S>[]
}

/** What judges the contracts of a kind beyond their fields; apart from those, since a page can wait for it. */
export interface Articles<S extends Sections = Sections, P extends PaieContrat = PaieContrat> {
  /** In the order in which a person would read what they say of one field. */
  readonly regles: readonly RegleDe<ContratDe<S>, P>[]
  /** null while it cannot be computed. */
  remuneration(contrat: ContratDe<S>): P | null
}

/**
 * A kind of contract, as one value: all that the rest of the house must know of it. Whatever holds for every kind goes by
 * this interface; methods rather than functions, so that a table may hold kinds of different contracts: a dossier's
 * contract is only ever given to its own kind.
 */
export interface Dispositif<S extends Sections = Sections, P extends PaieContrat = PaieContrat>
  extends Redaction<S>,
    Articles<S, P> {
  /** First letters of the numbers of its dossiers. */
  readonly prefixe: string
  /** Form that it is entered on: the version is data, kept with each dossier. */
  readonly formulaire: string
  /** Blocks that name an employee who follows the person (`salarieId`), in their order. */
  readonly suivis: readonly CheminDe<S>[]
  /** The fields that decide the deadlines. */
  readonly suivi: readonly CheminDe<S>[]
  readonly documents: readonly NomDocument[]
  /** Fills in a new contract what the public asked for at the portal decides. */
  prefillPublic(contrat: ContratDe<S>, voulu: PublicVise): void
  piecesAttendues(contrat: ContratDe<S>): PieceAttendue[]
  /** null while it cannot be computed. */
  priseEnCharge(contrat: ContratDe<S>, pack: PackReferentiel): PriseEnCharge | null
  echeances(dossier: SuiviDossier<ContratDe<S>>, aujourdhui: DateIso): EcheanceDossier[]
}

/** What lists, mails and searches must know of this contract. */
export function resumeOf({ reperes }: Pick<Dispositif, 'reperes'>, contrat: object): Resume {
  const lus = Object.entries(reperes).map(([repere, chemin]) => {
    const valeur = valueAt(contrat, chemin)
    return [repere, typeof valeur === 'string' ? valeur : null]
  })
  return Object.fromEntries(lus) as Resume
}

/** The name to show: first name then family name, empty while neither is known. */
export const nomAffiche = ({ prenom, nomUsage, nomNaissance }: Resume): string =>
  [prenom, nomUsage ?? nomNaissance].filter(Boolean).join(' ')
