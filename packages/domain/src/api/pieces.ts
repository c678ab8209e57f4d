import { z } from 'zod'
import { ETATS_PIECE } from '../dossiers/etat-pieces.ts'
import { CANAUX } from '../dossiers/retrait.ts'
import { Instant, NombreRequete } from './champs.ts'
import { TypePiece } from './choix.ts'
import { operation } from './operation.ts'

export const EtatPiece = z.enum(ETATS_PIECE)
export type EtatPiece = z.infer<typeof EtatPiece>

export const Canal = z.enum(CANAUX)
export type Canal = z.infer<typeof Canal>

export const VersionPiece = z.object({
  n: z.int(),
  nom: z.string(),
  /** Bytes. */
  taille: z.int(),
  sha256: z.string(),
  canal: Canal,
  deposeLe: Instant,
  par: z.string(),
})
export type VersionPiece = z.infer<typeof VersionPiece>

export const Piece = z.object({
  id: z.string(),
  type: TypePiece,
  libelle: z.string(),
  /** Why it is asked. */
  raison: z.string(),
  obligatoire: z.boolean(),
  etat: EtatPiece,
  /** Reason of a « non conforme ». */
  motif: z.string().optional(),
  echeance: z.string().optional(),
  versions: z.array(VersionPiece),
  /** Versions that may still come, told when they are few. */
  versionsRestantes: z.int().optional(),
})
export type Piece = z.infer<typeof Piece>

/** An electronic signature read in a deposited PDF. It says nothing of who vouches for the certificate. */
export const SignatureLue = z.object({
  /** Name in the certificate. */
  par: z.string().nullable(),
  /** When, as its time stamp says, or else as the signatory did. */
  le: Instant.nullable(),
  horodatee: z.boolean(),
  /** What it signed: whole, changed since, or a signature that cannot be read. */
  etat: z.enum(['entiere', 'modifiee', 'illisible']),
  /** Which revision of the file it covers, from 1. */
  revision: z.int(),
  /** Nothing was added to the file after it. */
  couvreTout: z.boolean(),
})
export type SignatureLue = z.infer<typeof SignatureLue>

export const pieces = {
  listPieces: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/pieces',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'Documents asked for and sent.',
    reponse: z.object({ elements: z.array(Piece) }),
  }),
  depositPiece: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/pieces',
    acces: 'instruction',
    cible: 'dossier',
    resume: 'Deposit a file: multipart `type`, `fichier`, and for a case officer `canal`.',
    corps: 'multipart',
    statut: 201,
    reponse: Piece,
    problemes: [
      'fichier_refuse',
      'fichier_trop_grand',
      'transition_impossible',
      'place_epuisee',
      'stockage_plein',
    ],
    idempotence: true,
  }),
  readFichier: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/pieces/:piece/fichier',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'A deposited file, as attachment.',
    requete: z.strictObject({ version: NombreRequete.optional() }),
    reponse: 'fichier',
    problemes: ['fichier_altere'],
  }),
  listSignatures: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/pieces/:piece/signatures',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'Electronic signatures of a deposited PDF, for information; null when they could not be read.',
    requete: z.strictObject({ version: NombreRequete.optional() }),
    reponse: z.object({ signatures: z.array(SignatureLue).nullable() }),
    problemes: ['fichier_altere'],
  }),
  deletePiece: operation({
    methode: 'DELETE',
    chemin: '/dossiers/:id/pieces/:piece',
    acces: 'edition',
    cible: 'dossier',
    resume: 'Take a deposited document back: from a draft, or what nobody judged until the file is complete.',
    statut: 204,
    problemes: ['dossier_fige'],
    ifMatch: true,
  }),
} as const
