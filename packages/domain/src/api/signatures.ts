import { z } from 'zod'
import { EMPECHEMENTS_JOINT } from '../signature/documents-joints.ts'
import { ETATS_SIGNATAIRE, ETATS_SIGNATURE } from '../signature/etats.ts'
import { Instant } from './champs.ts'
import { Motif, TypePiece } from './choix.ts'
import { operation } from './operation.ts'
import { NouveauSignataire, RoleSignataire } from './signataires.ts'

export const EtatSignature = z.enum(ETATS_SIGNATURE)
export type EtatSignature = z.infer<typeof EtatSignature>
export const EtatSignataire = z.enum(ETATS_SIGNATAIRE)

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

/** Which document it is, and its digests. */
const Joint = z.object({
  type: TypePiece,
  /** « la convention de formation » */
  nom: z.string(),
  /** SHA-256 of the PDF as it was deposited, before any signature asked for here. */
  documentSha256: z.string(),
})

/** A document that is signed with the contract, as the enterprise and the OPCO see it. */
export const JointSignature = Joint.extend({
  /** When it left the signature: replaced or taken back in the dossier, found conforme, or ended with the contract’s. */
  caducLe: Instant.nullable(),
  /** Who signs it, in the order of the form. */
  signataires: z.array(z.object({ role: RoleSignataire, signeLe: Instant.nullable() })),
})
export type JointSignature = z.infer<typeof JointSignature>

/** A document that may be signed with the contract, or why it may not. */
export const Joignable = z.object({
  type: TypePiece,
  nom: z.string(),
  roles: z.array(RoleSignataire),
  /** The version that would be signed; null where there is none. */
  fichier: z.string().nullable(),
  /** null where it may be signed. */
  empechement: z.object({ code: z.enum(EMPECHEMENTS_JOINT), message: z.string() }).nullable(),
})
export type Joignable = z.infer<typeof Joignable>

/** The signature of a dossier, the last one asked for. */
export const SignatureDossier = z.object({
  etat: EtatSignature,
  /** SHA-256 of the PDF as it was frozen, before any signature. */
  documentSha256: z.string(),
  signataires: z.array(Signataire),
  /** Documents that are signed with the contract. */
  joints: z.array(JointSignature),
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
  /** Documents that others sign too, and that this contract asks for or that were deposited. */
  joignables: z.array(Joignable),
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
  /** Documents that the holder of the link signs with the contract: `?joint=` of the same call gives each. */
  joints: z.array(Joint.extend({ fichierSha256: z.string() })),
  /** The words to agree to, before signing. */
  consentement: z.string(),
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
    resume:
      'Freeze the Cerfa of a validated dossier, with the deposited documents that are to be signed too, and invite those who sign.',
    corps: z.strictObject({
      signataires: z.array(NouveauSignataire).min(1).max(10),
      /** Documents of the dossier to be signed with the contract, by those who sign both. */
      joindre: z.array(TypePiece).max(5).optional(),
    }),
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
    resume:
      'Who must sign this contract, with the names and e-mails that are known, and what may be signed with it.',
    reponse: PropositionSignature,
    problemes: ['service_occupe'],
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
    resume:
      'The very bytes that are to be signed, or that all have signed: of the contract, or of a document signed with it.',
    requete: z.strictObject({ joint: z.optional(TypePiece) }),
    reponse: 'pdf',
    problemes: [...PAR_LIEN, 'introuvable', 'fichier_altere'],
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
    resume:
      'Sign with the code the contract, and what is signed with it; whoever has signed already is answered the same.',
    corps: z.strictObject({
      code: Code,
      /** `documentSha256` of each document that was read: 409 where others are to be signed. All of them, unless told. */
      documents: z.array(z.string().max(64)).max(6).optional(),
      consentement: z.literal(true, 'Cochez la case pour consentir à signer.'),
    }),
    reponse: DemandeSignature,
    problemes: [
      ...PAR_LIEN,
      'transition_impossible',
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
