import type { Avenants, RegleAvenant } from '../avenants/types.ts'
import { valueAt } from '../champs/chemins.ts'
import type { Sections } from '../champs/definition.ts'
import type { CheminDe, ContratDe } from '../champs/valeurs.ts'
import type { ListeCodes } from '../codes/liste-codes.ts'
import type { RegleDe } from '../controles/types.ts'
import type { DateIso } from '../dates/date-iso.ts'
import type { EcheanceDossier } from '../dossiers/echeance.ts'
import type { EtatDossier } from '../dossiers/etats.ts'
import type { PieceAttendue, TypePiece } from '../dossiers/pieces.ts'
import type { Demarche, EcheancierRompu, Rupture } from '../dossiers/rupture.ts'
import type { Echeance } from '../echeancier.ts'
import type { Explication } from '../explication.ts'
import type { PackReferentiel } from '../referentiels/pack.ts'
import type { DocumentJoint } from '../signature/documents-joints.ts'
import type { RoleSignataire } from '../signature/roles.ts'
import type { SignataireAttendu } from '../signature/signataires.ts'

/** Documents that may be made of a dossier. */
export type NomDocument =
  | 'cerfa'
  | 'courrier'
  | 'notice'
  | 'liasse'
  | 'recapitulatif'
  | 'recepisse'
  | 'accord'
  | 'refus'
  | 'rupture'

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

/** What they show as well of the contracts that have it. */
export type RepereFacultatif = 'typeContrat' | 'diplome' | 'codeDiplome' | 'codeRncp' | 'cfa' | 'utilisatrice'

/** The same, of one contract; null where nothing was entered. */
export type Resume = Readonly<Record<Repere | RepereFacultatif, string | null>>

/** Whom a contract names beside its person and its employer: who trains, whom the person works for, who follows them. */
export type GenreTiers = 'centre' | 'utilisatrice' | 'maitre'

/** How sentences name a kind of contract. */
export interface Mots {
  /** « un contrat d’apprentissage » */
  readonly un: string
  /** « du contrat d’apprentissage » */
  readonly du: string
  /** « contrats d’apprentissage » */
  readonly plusieurs: string
  /** True where what is said of it agrees in the feminine. */
  readonly feminin: boolean
  /** Whom it is made with: « un apprenti ». */
  readonly unePersonne: string
  /** « L’apprenti(e) » */
  readonly laPersonne: string
  /** « de l’apprenti(e) » */
  readonly deLaPersonne: string
  /** The same as a label: « Apprenti(e) ». */
  readonly personne: string
  /** The form that is signed, « le Cerfa FA 13 »; null where there is none but what we print. */
  readonly leFormulaire: string | null
  /** Who trains, as a label and with « à »: « Centre de formation (CFA) », « au CFA »; null where nobody is named. */
  readonly centre: { readonly titre: string; readonly au: string } | null
}

/** What letters and decisions mention of a contract beyond its summary. */
export interface Mentions {
  /** Where it is made; null where only the town of the employer tells it. */
  readonly faitA: string | null
  /** Labels and words of the training; words are empty while nothing was entered. */
  readonly formation: readonly (readonly [label: string, texte: string])[]
  /** True where the centre is paid in place of the employer; null while nobody said. */
  readonly subrogation: boolean | null
}

/** The code lists of a form. */
export interface ListesFormulaire {
  /** Where they stand, and in which edition. */
  readonly version: string
  /** By the names that `GET /referentiels/:nom` gives them. */
  readonly codes: Readonly<Record<string, ListeCodes>>
}

/** What is granted for a contract of any kind, in cents: by a yearly level, or by the hour. */
export interface Financement {
  readonly npecAnnuelCentimes: number | null
  readonly origine: 'branche' | 'carence' | 'amorcage' | 'indeterminee' | 'forfait_legal'
  readonly versionReferentiel: string
  readonly montantTotalCentimes: number | null
  readonly participationEmployeurCentimes: number | null
  readonly echeancier: Echeance[]
  readonly explications: Explication[]
  /** null, or absent, where the hour is not what is paid. */
  readonly montantHoraireCentimes?: number | null | undefined
}

/** What the deadlines of a dossier depend on. */
export interface SuiviDossier<C> {
  etat: EtatDossier
  /** The contract, or what `suivi` keeps of it. */
  contrat: C
  /** Day the file last became complete; null while it is not. */
  dossierCompletLe: DateIso | null
}

/** What it means that the OPCO does not answer. */
export interface Silence {
  /** Last day of the answer: what silence decides holds from the day after. */
  readonly dernierJour: DateIso
  readonly vaut: 'acceptation' | 'refus'
  /** « R6224-3 » */
  readonly article: string
  /** True where the dossier then passes to its new state by itself; else both sides are only told. */
  readonly dOffice: boolean
}

/** Gross pay of a contract as entered or computed, in cents. */
export interface PaieContrat {
  readonly salaireEmbaucheCentimes: number
  /** What the pay at hire is for; a month where it is not said. */
  readonly unite?: 'mois' | 'heure'
  readonly periodes: readonly {
    /** Year of execution, from 1, where the rates are set by year. */
    readonly annee?: number | undefined
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
  /** The section that holds the SIRET is the employer's: what is known of the establishment fills it in. */
  readonly reperes: Readonly<Record<Repere, CheminDe<S>> & Partial<Record<RepereFacultatif, CheminDe<S>>>>
  /** Fields that are sealed in the store, and masked in every answer. */
  readonly secrets: readonly CheminDe<S>[]
  /** What is sworn: a copy of the contract must be sworn again. */
  readonly attestations: readonly CheminDe<S>[]
  /** What of the other sections is the person's own: a copy for somebody else does not take it over. */
  readonly personnels: readonly CheminDe<S>[]
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
  readonly mots: Mots
  /** First letters of the numbers of its dossiers. */
  readonly prefixe: string
  /** Form that it is entered on: the version is data, kept with each dossier. */
  readonly formulaire: string
  readonly listes: ListesFormulaire
  /** Block of who trains, that an import recognises by its SIRET; null where there is none. */
  readonly centre: CheminDe<S> | null
  /**
   * Blocks that name those who follow the person, in their order: `prenom`, `nomNaissance` or `nom`, and `salarieId` where
   * the kind keeps it.
   */
  readonly suivis: readonly CheminDe<S>[]
  /** Blocks that name somebody else, whom its dossiers are found and filtered by. */
  readonly tiers?: readonly (readonly [genre: GenreTiers, bloc: CheminDe<S>])[]
  /** Blocks and fields that an enterprise fills in alike from one contract to the next. */
  readonly habituels?: readonly CheminDe<S>[]
  /** Answers that nearly every new contract has: a draft begins with them. */
  readonly defauts?: Readonly<Partial<Record<CheminDe<S>, string | boolean>>>
  /** The fields that decide the deadlines. */
  readonly suivi: readonly CheminDe<S>[]
  readonly documents: readonly NomDocument[]
  /** The document that is the signed contract: asked again after each validation; null where none is. */
  readonly pieceSignee: TypePiece | null
  /** Documents that others sign too, and that may join the contract where it is signed online. */
  readonly documentsJoints: readonly DocumentJoint[]
  /** Are its first days in the company counted, during which either party may end it? */
  readonly joursLibres: number | null
  /** How its contracts are amended, and what is asked of an amendment; null where they are not. */
  readonly avenants:
    | (Avenants<CheminDe<S> | (keyof S & string)> & {
        readonly regles: readonly RegleAvenant<ContratDe<S>>[]
        /** What is granted of a contract once amended, given what was to be paid until then, and the day it was accepted. */
        amendFinancement(
          contrat: ContratDe<S>,
          avant: readonly Echeance[],
          apres: Financement,
          jour: DateIso,
        ): Financement
      })
    | null
  /** What a refusal rests on, whom it is notified to, and who they are beside the employer: among those who sign. */
  readonly refus: {
    readonly article: string
    readonly notifieA: string
    readonly notifies: readonly RoleSignataire[]
  }
  /** Conditions of the funding, as its agreement states them. */
  readonly conditions: readonly string[]
  /** Fills in a new contract what the public asked for at the portal decides. */
  prefillPublic(contrat: ContratDe<S>, voulu: PublicVise): void
  piecesAttendues(contrat: ContratDe<S>): PieceAttendue[]
  mentions(contrat: ContratDe<S>): Mentions
  /** The legal representative, named or still to be, where one signs too; null where none does. */
  representant(contrat: ContratDe<S>): { readonly prenom: string | null; readonly nom: string | null } | null
  /** Who signs its form, in the order of its blocks; none where there is no form to sign. */
  signataires(contrat: ContratDe<S>): readonly SignataireAttendu[]
  /** Gross pay at the beginning alone, in cents; null while it cannot be computed. */
  salaireEmbauche(contrat: ContratDe<S>): number | null
  /** True where that pay is of an hour; it is of a month where no contract of the kind is paid so. */
  salaireHoraire?(contrat: ContratDe<S>): boolean
  /**
   * What the OPCO grants: by the referential, or by what a case officer set: the yearly level, or the amount for the whole
   * contract of a kind that has none. null while the contract lacks
   * what it depends on.
   */
  financement(
    contrat: ContratDe<S>,
    pack: PackReferentiel,
    npecAnnuelCentimes?: number | undefined,
  ): Financement | null
  /** What each party must do once the contract is broken before its term, in order. */
  demarchesRupture(contrat: ContratDe<S>, rupture: Rupture): Demarche[]
  /** What remains due of its funding then. */
  echeancierRompu(contrat: ContratDe<S>, financement: Financement, rupture: Rupture): EcheancierRompu
  /** What the silence of the OPCO does to a dossier that waits for its answer; null while none is due. */
  silence(dossier: SuiviDossier<ContratDe<S>>): Silence | null
  echeances(dossier: SuiviDossier<ContratDe<S>>, aujourdhui: DateIso): EcheanceDossier[]
}

const VIDE: Resume = {
  prenom: null,
  nomNaissance: null,
  nomUsage: null,
  dateNaissance: null,
  siret: null,
  denomination: null,
  dateConclusion: null,
  dateDebut: null,
  dateFin: null,
  typeContrat: null,
  diplome: null,
  codeDiplome: null,
  codeRncp: null,
  cfa: null,
  utilisatrice: null,
}

/** What lists, mails and searches must know of this contract. */
export function resumeOf({ reperes }: Pick<Dispositif, 'reperes'>, contrat: object): Resume {
  const resume: Record<keyof Resume, string | null> = { ...VIDE }
  for (const [repere, chemin] of Object.entries(reperes)) {
    const valeur = valueAt(contrat, chemin)
    if (typeof valeur === 'string') resume[repere as keyof Resume] = valeur
  }
  return resume
}

const sectionAt = (chemin: string): string => chemin.slice(0, chemin.indexOf('.'))

/** The section that is the person's. */
export const sectionPersonne = ({ reperes }: Pick<Redaction, 'reperes'>): string => sectionAt(reperes.prenom)

/** The section that is the employer's. */
export const sectionEmployeur = ({ reperes }: Pick<Redaction, 'reperes'>): string => sectionAt(reperes.siret)

/** The name to show: first name then family name, empty while neither is known. */
export const nomAffiche = ({
  prenom,
  nomUsage,
  nomNaissance,
}: Pick<Resume, 'prenom' | 'nomUsage' | 'nomNaissance'>): string =>
  [prenom, nomUsage ?? nomNaissance].filter(Boolean).join(' ')
