import { z } from 'zod'
import type { Constat as ConstatDesRegles } from '../controles/constat.ts'
import { DROITS } from '../dossiers/droits.ts'
import type { EcheanceDossier as Echeance } from '../dossiers/echeance.ts'
import type { Demarche as DemarcheRupture } from '../dossiers/rupture.ts'
import { Centimes, DateIso, Instant, LimiteCorps, Page, pageDe, Siret } from './champs.ts'
import {
  Affectation,
  Auteur,
  EtapeDossier,
  EtatDossier,
  LOT_MAX,
  Mois,
  Motif,
  NumeroDepot,
  PublicVise,
  SELECTION_MAX,
  Tri,
  TypePiece,
} from './choix.ts'
import { ContratSchema, SectionPartielle } from './contrats.ts'
import { operation } from './operation.ts'
import { Piece } from './pieces.ts'
import type { CodeProbleme } from './problemes.ts'
import { AuteurRupture, JoursEnEntreprise } from './rupture.ts'
import { RoleSignataire } from './signataires.ts'
import { EtatSignature } from './signatures.ts'
import { Explication } from './simulations.ts'

/** One verdict of the rules at one field. */
export const Constat = z.object({
  code: z.string(),
  gravite: z.enum(['bloquant', 'avertissement']),
  chemin: z.string(),
  message: z.string(),
  article: z.string().optional(),
}) satisfies z.ZodType<ConstatDesRegles>
export type Constat = ConstatDesRegles

/** Something due on this dossier, by whom it is told in `libelle`. */
export const EcheanceDossier = z.object({
  code: z.string(),
  libelle: z.string(),
  date: z.string(),
  depassee: z.boolean(),
  /** Who must act on it. */
  pour: z.enum(['entreprise', 'operateur']),
}) satisfies z.ZodType<Echeance>
export type EcheanceDossier = z.infer<typeof EcheanceDossier>

/** The case officer a dossier is assigned to. */
export const GestionnaireDossier = z.object({ id: z.string(), nom: z.string() })
export type GestionnaireDossier = z.infer<typeof GestionnaireDossier>

/** What the person reading may do now. */
export const Droit = z.enum(DROITS)
export type Droit = z.infer<typeof Droit>

export const Decision = z.object({
  decision: z.enum(['accepter', 'refuser']),
  /** True where nobody decided: silence accepted. */
  tacite: z.boolean().optional(),
  motif: z.string().nullable(),
  npecAnnuelCentimes: Centimes.nullable(),
  /** Under which the accepted contract is deposited, where the case officer gave it. */
  numeroDepot: z.string().nullable(),
  le: Instant,
})
export type Decision = z.infer<typeof Decision>

/** Which dossiers are handed over, and to whom: `dossiers`, or all that `de` follows. */
export const Passation = z
  .strictObject({
    /** Account of the colleague. */
    a: z.string().max(60),
    de: z.optional(z.string().max(60)),
    dossiers: z.optional(z.array(z.string().max(60)).min(1, 'Choisissez au moins un dossier.').max(LOT_MAX)),
  })
  .refine(({ de, dossiers }) => (de === undefined) !== (dossiers === undefined), {
    path: ['dossiers'],
    message: 'Choisissez des dossiers, ou la personne qui les suit.',
  })
export type Passation = z.infer<typeof Passation>

export const PassationFaite = z.object({
  /** Handed over by this call. */
  confies: z.int(),
  /** Still to be: ask again. */
  restants: z.int(),
  /** Left as they are: the colleague has no access to their establishment. */
  horsAcces: z.int(),
})
export type PassationFaite = z.infer<typeof PassationFaite>

/** Who follows a dossier for its enterprise. */
export const SuiveurDossier = z.object({ id: z.string(), nom: z.string() })

/** Somebody whom a refusal is notified to beside the employer, and whether an address is known to tell them at. */
export const Notifie = z.object({ role: RoleSignataire, adresse: z.boolean() })
export type Notifie = z.infer<typeof Notifie>

/** What a rupture asks of somebody, and by when. */
export const Demarche = z.object({
  code: z.string(),
  pour: z.enum(['employeur', 'personne', 'centre']),
  texte: z.string(),
  avant: z.string().nullable(),
  article: z.string().nullable(),
}) satisfies z.ZodType<DemarcheRupture>
export type Demarche = z.infer<typeof Demarche>

/** An amendment, as lists tell it. */
export const AvenantBref = z.object({
  /** Code of the form: `36`. */
  type: z.string(),
  /** Its order among the amendments of its contract, from 1. */
  rang: z.int(),
  /** Number of the dossier of the contract that it amends. */
  initial: z.string(),
})

/** A line that an amendment changes, in words; empty where nothing was or is answered. */
export const Difference = z.object({
  rubrique: z.string(),
  libelle: z.string(),
  avant: z.string(),
  apres: z.string(),
})
export type Difference = z.infer<typeof Difference>

/** An amendment, beside the contract as it stands without it. */
export const Avenant = AvenantBref.extend({
  /** As the notice of the form writes its type. */
  libelle: z.string(),
  dateEffet: z.string().nullable(),
  /** Paths of what it may change: all else is refused. */
  ouverts: z.array(z.string()),
  /** The contract as it was last accepted. */
  base: ContratSchema,
  /** Where an amendment before it carried the contract on: its type, and the day after the first term. */
  prolongation: z.object({ type: z.string(), depuis: z.string() }).nullable(),
  /** The yearly level of funding that it keeps, unless the decision says otherwise; null for a kind without one. */
  npecAnnuelCentimes: Centimes.nullable(),
  differences: z.array(Difference),
})
export type Avenant = z.infer<typeof Avenant>

/** A contract of a dossier: the initial one (`rang` 0), or what amended it since. */
export const ContratDuDossier = z.object({
  id: z.string(),
  numero: z.string().nullable(),
  rang: z.int(),
  /** Code of the form, and its words. */
  type: z.string().nullable(),
  libelle: z.string(),
  /** Its first day, or that of its effect. */
  dateEffet: z.string().nullable(),
  etat: EtatDossier,
})
export type ContratDuDossier = z.infer<typeof ContratDuDossier>

/** The contracts of a dossier in order, and how it may be amended: none where it may not. */
export const AvenantsDossier = z.object({
  elements: z.array(ContratDuDossier),
  types: z.array(
    z.object({
      code: z.string(),
      libelle: z.string(),
      /** What it changes, in a line. */
      change: z.string(),
    }),
  ),
})
export type AvenantsDossier = z.infer<typeof AvenantsDossier>

/** A contract ended before its term, as it was declared. */
export const Rupture = z.object({
  date: z.string(),
  auteur: AuteurRupture,
  motif: z.string(),
  /** Days in the company until then; null where they are not counted. */
  joursEnEntreprise: z.int().nullable(),
  declareeLe: Instant,
  /** What each party must do. */
  demarches: z.array(Demarche),
})
export type Rupture = z.infer<typeof Rupture>

/** An instalment of the funding, and whom it is for. A negative amount is to be given back. */
export const Versement = z.object({
  n: z.int(),
  libelle: z.string(),
  exigibleLe: z.string(),
  montantCentimes: Centimes,
  beneficiaire: z.string(),
})
export type Versement = z.infer<typeof Versement>

export const EcheancierDossier = z.object({
  elements: z.array(Versement),
  versionReferentiel: z.string(),
  /** Why these amounts. */
  explications: z.array(Explication),
})
export type EcheancierDossier = z.infer<typeof EcheancierDossier>

export const Dossier = z.object({
  id: z.string(),
  /** null before validation. */
  numero: z.string().nullable(),
  type: z.string(),
  /** Form it is entered on, as `10103*14`. */
  formulaire: z.string(),
  etat: EtatDossier,
  /** First name then family name of whom the contract is made with, empty while neither is known. */
  personne: z.string(),
  /** What it prepares for, and who trains; null where nothing was entered. */
  diplome: z.string().nullable(),
  centre: z.string().nullable(),
  version: z.int(),
  dossierInitialId: z.string().nullable(),
  /** null for a contract that amends no other. */
  avenant: Avenant.nullable(),
  siret: z.string(),
  denomination: z.string(),
  contrat: ContratSchema,
  pieces: z.array(Piece),
  /** Bytes that may still be deposited, told when they are few. */
  octetsRestants: z.int().optional(),
  echeances: z.array(EcheanceDossier),
  droits: z.array(Droit),
  decision: Decision.nullable(),
  rupture: Rupture.nullable(),
  /** Days in the company during which the kind lets either party end it freely; null where it counts none. */
  joursLibres: z.int().nullable(),
  /** Who instructs it; null while nobody does. */
  gestionnaire: GestionnaireDossier.nullable(),
  /** Who follows it for the enterprise; null where they may not act on it any more: its administrators are told of it. */
  suiviPar: SuiveurDossier.nullable(),
  /** Is signing online offered for it, and where its last signature stands; null before any. */
  signature: z.object({ enLigne: z.boolean(), etat: EtatSignature.nullable() }),
  /** Messages of the other side that the reader’s has not read. */
  messagesNonLus: z.int(),
  creeLe: Instant,
  majLe: Instant,
  valideLe: Instant.nullable(),
  /** How many times it was validated: what its printed form bears as its version. */
  validations: z.int(),
})
export type Dossier = z.infer<typeof Dossier>

export const LigneDossier = z.object({
  id: z.string(),
  version: z.int(),
  numero: z.string().nullable(),
  type: z.string(),
  etat: EtatDossier,
  /** First name then family name of whom the contract is made with, empty while neither is known. */
  personne: z.string(),
  /** The same: its name while there was one kind of contract. */
  apprenti: z.string(),
  siret: z.string(),
  denomination: z.string(),
  /** Diploma or title aimed at, null while it is not known. */
  diplome: z.string().nullable(),
  /** Required documents still to come, or to be replaced; none before validation. */
  manquantes: z.array(TypePiece),
  /** null for a contract that amends no other. */
  avenant: AvenantBref.nullable(),
  dateDebut: z.string().nullable(),
  dateFin: z.string().nullable(),
  majLe: Instant,
  /** Day the OPCO had the whole file, null while it has not. */
  recuLe: z.string().nullable(),
  /** Next thing due, null when nothing is. */
  echeance: EcheanceDossier.nullable(),
  gestionnaire: GestionnaireDossier.nullable(),
  /** Where its last online signature stands; null before any. */
  signature: EtatSignature.nullable(),
  /** The software that deposited it for somebody to complete, by the name of its key; null for any other. */
  depotPar: z.string().nullable(),
  /** Messages of the other side that the reader’s has not read. */
  messagesNonLus: z.int(),
})
export type LigneDossier = z.infer<typeof LigneDossier>

/** What narrows and orders a list of dossiers. */
export const FiltresDossiers = z.strictObject({
  etat: z.optional(EtatDossier),
  etape: z.optional(EtapeDossier),
  /** Month of the beginning, `2026-09`. */
  debut: z.optional(Mois),
  auteur: z.optional(Auteur),
  type: z.string().max(40).optional(),
  tri: z.optional(Tri),
  siret: Siret.optional(),
  affectation: z.optional(Affectation),
  /** SIRET of the training centre, of the user company, that it names. */
  centre: Siret.optional(),
  utilisatrice: Siret.optional(),
  /** A desk of `GET /guichets`. */
  guichet: z.string().max(40).optional(),
})
export type FiltresDossiers = z.infer<typeof FiltresDossiers>

/** An establishment that dossiers name. */
const Nomme = z.object({ siret: z.string(), nom: z.string() })

/** Whom the dossiers of one’s enterprises name, by name: what the filters of a list offer. */
export const TiersDossiers = z.object({ centres: z.array(Nomme), utilisatrices: z.array(Nomme) })
export type TiersDossiers = z.infer<typeof TiersDossiers>

const Mots = z.string().max(200)

/** How many dossiers of a list are in each state, no more than `COMPTE_MAX` of each. */
export const ComptesDossiers = z.object({ etats: z.record(EtatDossier, z.int()) })
export type ComptesDossiers = z.infer<typeof ComptesDossiers>

export const EntreeHistorique = z.object({
  le: Instant,
  par: z.string(),
  role: z.string(),
  action: z.string(),
  details: z.record(z.string(), z.unknown()),
  empreinte: z.string(),
})
export type EntreeHistorique = z.infer<typeof EntreeHistorique>

/** Answer to the autosave of a section: the new version and what the rules say of that section. */
export const SectionEnregistree = z.object({ version: z.int(), problemes: z.array(Constat) })
export type SectionEnregistree = z.infer<typeof SectionEnregistree>

/** A document made of a dossier. */
const pdf = <N extends string>(nom: N, resume: string, propres: readonly CodeProbleme[] = []) =>
  operation({
    methode: 'GET',
    chemin: `/dossiers/:id/${nom}.pdf`,
    acces: 'lecture',
    cible: 'dossier',
    resume,
    reponse: 'pdf',
    problemes: [...propres, 'service_occupe'],
  })

/** What not every dossier has. */
const ABSENT = ['introuvable'] as const

export const dossiers = {
  createDossier: operation({
    methode: 'POST',
    chemin: '/dossiers',
    acces: 'session',
    resume: 'A new draft whose employer section is prefilled.',
    corps: z.strictObject({
      siret: Siret,
      type: z.string().max(40),
      demandeId: z.string().max(60).optional(),
      /** What a demand of the portal says of it, for a contract that is begun here; the demand's own holds. */
      public: z.optional(PublicVise),
    }),
    statut: 201,
    reponse: Dossier,
    problemes: ['introuvable', 'type_indisponible'],
    idempotence: true,
  }),
  listDossiers: operation({
    methode: 'GET',
    chemin: '/dossiers',
    acces: 'session',
    resume: 'Dossiers of one’s enterprises; for a case officer, all from validation on.',
    requete: FiltresDossiers.extend(Page.shape),
    reponse: pageDe(LigneDossier),
  }),
  searchDossiers: operation({
    methode: 'POST',
    chemin: '/dossiers/recherche',
    acces: 'session',
    resume:
      'Prefix of each word, accents ignored, on name, number and SIRET, on training centre, user company and maître or tutor, and for a case officer on the name of the enterprise.',
    corps: FiltresDossiers.extend(Page.shape).extend({
      q: Mots,
      limite: LimiteCorps.optional(),
    }),
    reponse: pageDe(LigneDossier),
  }),
  exportRecherche: operation({
    methode: 'POST',
    chemin: '/dossiers/recherche/export.xlsx',
    acces: 'session',
    resume:
      'What words find in the filtered list, or what was chosen of it, as a workbook, like `exportDossiers`.',
    corps: FiltresDossiers.extend({
      q: Mots,
      /** These alone, of those one may see. */
      ids: z.array(z.string().max(60)).min(1).max(SELECTION_MAX).optional(),
    }),
    reponse: 'xlsx',
  }),
  // Before `readDossier`, whose path would take « tiers » for an id.
  listTiers: operation({
    methode: 'GET',
    chemin: '/dossiers/tiers',
    acces: 'session',
    resume: 'Training centres and user companies that the dossiers of one’s enterprises name.',
    reponse: TiersDossiers,
  }),
  // Before `readDossier`, whose path would take « comptes » for an id.
  countDossiers: operation({
    methode: 'GET',
    chemin: '/dossiers/comptes',
    acces: 'session',
    resume: 'How many dossiers of the list are in each state.',
    requete: FiltresDossiers.omit({ etat: true, etape: true, tri: true }),
    reponse: ComptesDossiers,
  }),
  // Before `readDossier`, whose path would take « export.xlsx » for an id.
  exportDossiers: operation({
    methode: 'GET',
    chemin: '/dossiers/export.xlsx',
    acces: 'session',
    resume: 'The filtered list as a workbook, streamed, its rows counted beforehand; the NIR is never in it.',
    requete: FiltresDossiers,
    reponse: 'xlsx',
  }),
  readDossier: operation({
    methode: 'GET',
    chemin: '/dossiers/:id',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'The whole dossier, the NIR masked.',
    reponse: Dossier,
  }),
  saveSection: operation({
    methode: 'PUT',
    chemin: '/dossiers/:id/sections/:section',
    acces: 'edition',
    cible: 'dossier',
    resume:
      'Autosave of one section: an absent key means unchanged, null erases. A version that is to come is waited for, two seconds at most.',
    corps: SectionPartielle,
    reponse: SectionEnregistree,
    problemes: ['avenant_ferme', 'dossier_fige'],
    ifMatch: true,
  }),
  revealNir: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/nir',
    acces: 'edition',
    cible: 'dossier',
    resume: 'The NIR in clear; the reveal is written in the journal.',
    reponse: z.object({ nir: z.string().nullable() }),
  }),
  readControle: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/controle',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'Every rule that speaks.',
    reponse: z.array(Constat),
  }),
  validateDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/validation',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Validate the contract: number given, snapshot frozen.',
    reponse: Dossier,
    problemes: ['contrat_incomplet', 'dossier_fige', 'transition_impossible'],
    ifMatch: true,
    idempotence: true,
  }),
  correctDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/correction',
    acces: 'instruction',
    cible: 'dossier',
    resume: 'Back to draft with a reason, before the decision; the number is kept.',
    corps: z.strictObject({ motif: Motif }),
    reponse: Dossier,
    problemes: ['transition_impossible'],
    ifMatch: true,
  }),
  cancelDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/annulation',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Cancel with a reason, before the decision.',
    corps: z.strictObject({ motif: Motif }),
    reponse: Dossier,
    problemes: ['transition_impossible'],
    ifMatch: true,
  }),
  breakDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/rupture',
    acces: 'instruction',
    cible: 'dossier',
    resume: 'Declare that a granted contract ended before its term; final, and never inferred.',
    corps: z.strictObject({
      date: DateIso,
      auteur: AuteurRupture,
      motif: Motif,
      joursEnEntreprise: z.optional(JoursEnEntreprise),
    }),
    reponse: Dossier,
    problemes: ['rupture_impossible', 'transition_impossible'],
    ifMatch: true,
    idempotence: true,
  }),
  readEcheancier: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/echeancier',
    acces: 'lecture',
    cible: 'dossier',
    resume:
      'What the OPCO pays, to whom and when: as granted, or as the referential says before the decision.',
    reponse: EcheancierDossier,
  }),
  deleteDossier: operation({
    methode: 'DELETE',
    chemin: '/dossiers/:id',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Delete a draft that was never validated.',
    statut: 204,
    problemes: ['dossier_fige'],
    ifMatch: true,
  }),
  copyDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/copie',
    acces: 'edition',
    cible: 'dossier',
    resume:
      'A new draft from this one: for the same person unless `personne=autre` leaves out what is theirs.',
    requete: z.strictObject({ personne: z.enum(['meme', 'autre']).optional() }),
    statut: 201,
    reponse: Dossier,
    problemes: ['transition_impossible'],
    idempotence: true,
  }),
  createAvenant: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/avenants',
    acces: 'edition',
    cible: 'dossier',
    resume:
      'A draft that amends a granted contract, from its last accepted version: only what its type opens may change.',
    corps: z.strictObject({ type: z.string().max(4), dateEffet: DateIso }),
    statut: 201,
    reponse: Dossier,
    problemes: ['avenant_impossible', 'transition_impossible'],
    idempotence: true,
  }),
  listAvenants: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/avenants',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'The contracts of a dossier in order, initial one first, and the types of amendment it may have.',
    reponse: AvenantsDossier,
  }),
  decideDossier: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/decision',
    acces: 'gestionnaire',
    cible: 'dossier',
    resume: 'Grant or refuse the funding; final.',
    corps: z.strictObject({
      decision: z.enum(['accepter', 'refuser']),
      motif: z.optional(Motif),
      npecAnnuelCentimes: Centimes.min(1).max(10_000_000).optional(),
      numeroDepot: z.optional(NumeroDepot),
    }),
    reponse: Dossier,
    problemes: ['decision_impossible', 'transition_impossible'],
    ifMatch: true,
    idempotence: true,
  }),
  listNotifies: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/notifies',
    acces: 'gestionnaire',
    cible: 'dossier',
    resume:
      'Whom a refusal is notified to beside the employer, and whether by mail: as it would be now, or as it was. None once granted.',
    reponse: z.object({ elements: z.array(Notifie) }),
  }),
  handOverDossiers: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/suivi',
    acces: 'administrateur',
    cible: 'entreprise',
    resume:
      'Hand dossiers over to a colleague, who is told by one mail: some of them, or all that somebody follows, two hundred a call. Those that the colleague’s access is not to stay as they are.',
    corps: Passation,
    reponse: PassationFaite,
    problemes: ['introuvable'],
    idempotence: true,
  }),
  assignDossier: operation({
    methode: 'PUT',
    chemin: '/dossiers/:id/affectation',
    acces: 'gestionnaire',
    cible: 'dossier',
    resume: 'Assign to a case officer, or to nobody (null), before the decision.',
    corps: z.strictObject({ gestionnaireId: z.string().max(60).nullable() }),
    reponse: Dossier,
    problemes: ['transition_impossible'],
    ifMatch: true,
  }),
  judgePiece: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/pieces/:piece/conformite',
    acces: 'gestionnaire',
    cible: 'dossier',
    resume: 'Conforme, or not with a reason; null takes the verdict back. May change until the decision.',
    corps: z.strictObject({ conforme: z.boolean().nullable(), motif: z.optional(Motif) }),
    reponse: Dossier,
    problemes: ['transition_impossible'],
    ifMatch: true,
  }),
  readHistorique: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/historique',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'The dossier’s part of the hash-chained journal.',
    reponse: z.object({ elements: z.array(EntreeHistorique) }),
  }),
  printCerfas: operation({
    methode: 'POST',
    chemin: '/dossiers/cerfas.pdf',
    acces: 'session',
    resume: 'The forms of several dossiers in one file, in this order, a bookmark for each.',
    corps: z.strictObject({ ids: z.array(z.string().max(60)).min(1).max(LOT_MAX) }),
    reponse: 'pdf',
    problemes: ['introuvable', 'service_occupe'],
  }),
  drawCourrier: pdf('documents/courrier', 'Cover letter.'),
  drawCerfa: pdf(
    'documents/cerfa',
    'Pre-filled Cerfa of the kind of contract, « PROJET » across it before validation.',
  ),
  drawNotice: pdf('documents/notice', 'Notice with the code lists.'),
  drawLiasse: pdf('documents/liasse', 'Letter, Cerfa and notice in one file.'),
  drawRecap: pdf('documents/recapitulatif', 'All that was entered, for each party to sign; the NIR masked.'),
  drawRecepisse: pdf(
    'recepisse',
    'Receipt of what was deposited, with its date and hour; 404 before anything was.',
    ABSENT,
  ),
  drawRupture: pdf(
    'documents/rupture',
    'Letter that tells the training centre of the rupture; 404 where there is none.',
    ABSENT,
  ),
  drawRefus: pdf('refus', 'The notification of a refusal; 404 where there is none.', ABSENT),
  drawAccord: pdf('accord', 'The funding agreement; 404 before it is granted.', ABSENT),
} as const
