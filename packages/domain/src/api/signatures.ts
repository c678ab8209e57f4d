import { z } from 'zod'
import { ETATS_SIGNATAIRE, ETATS_SIGNATURE } from '../signature/etats.ts'
import { ROLES_SIGNATAIRE } from '../signature/roles.ts'
import { Courriel, Instant, Nom } from './champs.ts'
import { Motif } from './choix.ts'
import { operation } from './operation.ts'

export const RoleSignataire = z.enum(ROLES_SIGNATAIRE)
export const EtatSignature = z.enum(ETATS_SIGNATURE)
export type EtatSignature = z.infer<typeof EtatSignature>
export const EtatSignataire = z.enum(ETATS_SIGNATAIRE)

/** Who is asked to sign. Those of one `ordre` are invited together, once all of the lower ones have signed. */
export const NouveauSignataire = z.strictObject({
  role: RoleSignataire,
  nom: Nom('le prénom et le nom du signataire'),
  courriel: Courriel,
  telephone: z
    .string()
    .trim()
    .max(30, 'Indiquez un numéro de téléphone de 30 caractères au plus.')
    .optional(),
  ordre: z.int().min(0).max(99),
})
export type NouveauSignataire = z.input<typeof NouveauSignataire>

/** A signatory as the enterprise and the OPCO see them. */
export const Signataire = z.object({
  role: RoleSignataire,
  nom: z.string(),
  /** Empty once it has been erased with a circuit that led to nothing. */
  courriel: z.string(),
  telephone: z.string().nullable(),
  ordre: z.int(),
  etat: EtatSignataire,
  inviteLe: Instant.nullable(),
  /** First time a code was asked for: opening the link counts for nothing, since programs that read mails open links. */
  vuLe: Instant.nullable(),
  signeLe: Instant.nullable(),
  refusMotif: z.string().nullable(),
})
export type Signataire = z.infer<typeof Signataire>

/** The signature of a dossier, the last one asked for. */
export const SignatureDossier = z.object({
  etat: EtatSignature,
  /** SHA-256 of the PDF as it was frozen, before any signature. */
  documentSha256: z.string(),
  signataires: z.array(Signataire),
  /** Who asked for it. */
  par: z.string(),
  creeLe: Instant,
  expireLe: Instant,
  /** When it ended, and why where a reason was given. */
  finiLe: Instant.nullable(),
  motif: z.string().nullable(),
})
export type SignatureDossier = z.infer<typeof SignatureDossier>

/** Who must sign, with what the contract and the account of the caller say of them. */
export const PropositionSignature = z.object({
  signataires: z.array(
    z.object({
      role: RoleSignataire,
      nom: z.string().nullable(),
      courriel: z.string().nullable(),
      telephone: z.string().nullable(),
    }),
  ),
})
export type PropositionSignature = z.infer<typeof PropositionSignature>

/** What somebody who holds the link of an invitation reads before they sign. */
export const DemandeSignature = z.object({
  etat: EtatSignature,
  role: RoleSignataire,
  nom: z.string(),
  /** Where the code is sent, most of it hidden. */
  courriel: z.string(),
  etatSignataire: EtatSignataire,
  signeLe: Instant.nullable(),
  /** Who asks, for which enterprise. */
  demandeur: z.object({ nom: z.string(), denomination: z.string() }),
  /** « contrat d’apprentissage » */
  contrat: z.string(),
  numero: z.string(),
  /** SHA-256 of the PDF as it was frozen, before any signature. */
  documentSha256: z.string(),
  /** SHA-256 of what `GET /signatures/:jeton/document` gives now: the same bytes, and the signatures since. */
  fichierSha256: z.string(),
  signataires: z.array(z.object({ role: RoleSignataire, nom: z.string(), etat: EtatSignataire })),
  expireLe: Instant,
})
export type DemandeSignature = z.infer<typeof DemandeSignature>

const CODE = /^\d{6}$/
/** The code of the mail, the spaces that people type left out. */
const Code = z
  .string()
  .max(40, 'Indiquez les 6 chiffres du code reçu par e-mail.')
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(CODE, 'Indiquez les 6 chiffres du code reçu par e-mail.'))

/** What every call by a link may be refused with. */
const PAR_LIEN = ['jeton_inconnu', 'signature_close', 'trop_de_tentatives'] as const

export const signatures = {
  startSignature: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/signature',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Freeze the Cerfa of a validated dossier and invite those who sign it.',
    corps: z.strictObject({ signataires: z.array(NouveauSignataire).min(1).max(10) }),
    statut: 201,
    reponse: SignatureDossier,
    problemes: [
      'transition_impossible',
      'signature_indisponible',
      'signature_en_cours',
      'place_epuisee',
      'service_occupe',
      'stockage_plein',
    ],
    ifMatch: true,
    idempotence: true,
  }),
  readSignature: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/signature',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'The last signature asked for, and where each signatory stands; 404 before any.',
    reponse: SignatureDossier,
    problemes: ['introuvable'],
  }),
  proposeSignataires: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/signature/proposition',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Who must sign this contract, with the names and e-mails that are known.',
    reponse: PropositionSignature,
  }),
  cancelSignature: operation({
    methode: 'DELETE',
    chemin: '/dossiers/:id/signature',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Cancel the signature under way, with a reason; its links are no longer good.',
    corps: z.strictObject({ motif: Motif }),
    reponse: SignatureDossier,
    problemes: ['introuvable', 'transition_impossible'],
    ifMatch: true,
  }),
  remindSignataires: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/signature/relance',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Write again to those whose signature is awaited now, and to nobody else; once an hour at most.',
    reponse: SignatureDossier,
    problemes: ['introuvable', 'transition_impossible', 'trop_de_tentatives'],
  }),
  drawPreuve: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/signature/preuve.pdf',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'The proof of a signature: who signed what, when and how; 404 before all have signed.',
    reponse: 'pdf',
    problemes: ['introuvable', 'fichier_altere', 'service_occupe'],
  }),
  readDemandeSignature: operation({
    methode: 'GET',
    chemin: '/signatures/:jeton',
    acces: 'public',
    resume: 'What the holder of an invitation is asked to sign, and by whom. Reading uses nothing up.',
    reponse: DemandeSignature,
    problemes: PAR_LIEN,
  }),
  readDocumentASigner: operation({
    methode: 'GET',
    chemin: '/signatures/:jeton/document',
    acces: 'public',
    resume: 'The very bytes that are to be signed, or that all have signed.',
    reponse: 'pdf',
    problemes: [...PAR_LIEN, 'fichier_altere'],
  }),
  sendCodeSignature: operation({
    methode: 'POST',
    chemin: '/signatures/:jeton/code',
    acces: 'public',
    resume: 'Send a six-digit code to the signatory’s e-mail: 10 minutes, 5 tries, one use.',
    reponse: z.object({ courriel: z.string(), expireLe: Instant }),
    problemes: [...PAR_LIEN, 'transition_impossible', 'signature_indisponible'],
  }),
  signDocument: operation({
    methode: 'POST',
    chemin: '/signatures/:jeton/signature',
    acces: 'public',
    resume: 'Sign with the code; whoever has signed already is answered the same.',
    corps: z.strictObject({
      code: Code,
      consentement: z.literal(true, 'Cochez la case pour consentir à signer.'),
    }),
    reponse: DemandeSignature,
    problemes: [
      ...PAR_LIEN,
      'code_invalide',
      'signature_indisponible',
      'fichier_refuse',
      'fichier_altere',
      'service_occupe',
      'stockage_plein',
    ],
  }),
  refuseSignature: operation({
    methode: 'POST',
    chemin: '/signatures/:jeton/refus',
    acces: 'public',
    resume: 'Refuse to sign, with a reason that the employer is told; it ends the circuit.',
    corps: z.strictObject({ motif: Motif }),
    reponse: DemandeSignature,
    problemes: [...PAR_LIEN, 'transition_impossible'],
  }),
} as const
