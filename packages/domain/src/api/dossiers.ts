import { z } from 'zod'
import type { Constat as ConstatDesRegles } from '../controles/constat.ts'
import type { EcheanceDossier as Echeance } from '../dossiers/echeance.ts'
import { Centimes, Instant, LimiteCorps, Page, pageDe, Siret } from './champs.ts'
import { Affectation, EtatDossier, Motif, Tri } from './choix.ts'
import { ContratSchema, SectionPartielle } from './contrats.ts'
import { operation } from './operation.ts'
import { Piece } from './pieces.ts'
import type { CodeProbleme } from './problemes.ts'

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
export const Droit = z.enum([
  'modifier',
  'valider',
  'supprimer',
  'copier',
  'deposer',
  'corriger',
  'annuler',
  'instruire',
  'decider',
  'affecter',
])
export type Droit = z.infer<typeof Droit>

export const Decision = z.object({
  decision: z.enum(['accepter', 'refuser']),
  motif: z.string().nullable(),
  npecAnnuelCentimes: Centimes.nullable(),
  le: Instant,
})
export type Decision = z.infer<typeof Decision>

export const Dossier = z.object({
  id: z.string(),
  /** null before validation. */
  numero: z.string().nullable(),
  type: z.string(),
  /** Form it is entered on, as `10103*14`. */
  formulaire: z.string(),
  etat: EtatDossier,
  version: z.int(),
  dossierInitialId: z.string().nullable(),
  siret: z.string(),
  denomination: z.string(),
  contrat: ContratSchema,
  pieces: z.array(Piece),
  /** Bytes that may still be deposited, told when they are few. */
  octetsRestants: z.int().optional(),
  echeances: z.array(EcheanceDossier),
  droits: z.array(Droit),
  decision: Decision.nullable(),
  /** Who instructs it; null while nobody does. */
  gestionnaire: GestionnaireDossier.nullable(),
  creeLe: Instant,
  majLe: Instant,
  valideLe: Instant.nullable(),
})
export type Dossier = z.infer<typeof Dossier>

export const LigneDossier = z.object({
  id: z.string(),
  version: z.int(),
  numero: z.string().nullable(),
  type: z.string(),
  etat: EtatDossier,
  /** First name then family name, empty while neither is known. */
  apprenti: z.string(),
  siret: z.string(),
  denomination: z.string(),
  dateDebut: z.string().nullable(),
  dateFin: z.string().nullable(),
  majLe: Instant,
  /** Day the OPCO had the whole file, null while it has not. */
  recuLe: z.string().nullable(),
  /** Next thing due, null when nothing is. */
  echeance: EcheanceDossier.nullable(),
  gestionnaire: GestionnaireDossier.nullable(),
})
export type LigneDossier = z.infer<typeof LigneDossier>

/** What narrows and orders a list of dossiers. */
export const FiltresDossiers = z.strictObject({
  etat: z.optional(EtatDossier),
  type: z.string().max(40).optional(),
  tri: z.optional(Tri),
  siret: Siret.optional(),
  affectation: z.optional(Affectation),
  /** A desk of `GET /guichets`. */
  guichet: z.string().max(40).optional(),
})
export type FiltresDossiers = z.infer<typeof FiltresDossiers>

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
    resume: 'Prefix of each word, accents ignored, on name, number and SIRET.',
    corps: FiltresDossiers.extend(Page.shape).extend({
      q: z.string().max(200),
      limite: LimiteCorps.optional(),
    }),
    reponse: pageDe(LigneDossier),
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
    resume: 'Autosave of one section: an absent key means unchanged, null erases.',
    corps: SectionPartielle,
    reponse: SectionEnregistree,
    problemes: ['dossier_fige'],
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
    problemes: ['contrat_incomplet', 'dossier_fige'],
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
    idempotence: true,
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
    }),
    reponse: Dossier,
    problemes: ['decision_impossible', 'transition_impossible'],
    ifMatch: true,
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
  drawCourrier: pdf('documents/courrier', 'Cover letter.'),
  drawCerfa: pdf('documents/cerfa', 'Pre-filled Cerfa FA 13, « PROJET » across it before validation.'),
  drawNotice: pdf('documents/notice', 'Notice with the code lists.'),
  drawLiasse: pdf('documents/liasse', 'Letter, Cerfa and notice in one file.'),
  drawRecap: pdf('documents/recapitulatif', 'All that was entered, for each party to sign; the NIR masked.'),
  drawRecepisse: pdf(
    'recepisse',
    'Receipt of what was deposited, with its date and hour; 404 before anything was.',
    ABSENT,
  ),
  drawRefus: pdf('refus', 'The notification of a refusal; 404 where there is none.', ABSENT),
  drawAccord: pdf('accord', 'The funding agreement; 404 before it is granted.', ABSENT),
} as const
