import { z } from 'zod'
import { Instant } from './champs.ts'
import { operation } from './operation.ts'
import { TexteMessage } from './texte-message.ts'

/** What a message is about: a document of the dossier by its type, or a part of the contract by its path. */
export const SujetMessage = z.object({
  /** `convention_formation`, `apprenti`, `apprenti.dateNaissance`. */
  nom: z.string(),
  genre: z.enum(['piece', 'champ']),
  /** The heading it stands under. */
  groupe: z.string(),
  libelle: z.string(),
})
export type SujetMessage = z.infer<typeof SujetMessage>

export const Message = z.object({
  id: z.string(),
  /** Who wrote it, and as what. */
  de: z.string(),
  role: z.enum(['employeur', 'administrateur', 'gestionnaire']),
  texte: z.string(),
  le: Instant,
  /** Ids of documents of the dossier. */
  pieces: z.array(z.string()),
  sujet: SujetMessage.nullable(),
  /** When somebody of the other side read it; null while nobody has. */
  luLe: Instant.nullable(),
})
export type Message = z.infer<typeof Message>

/** The messages of a dossier, in order, and how many of the other side's the caller's has not read. */
export const FilMessages = z.object({ elements: z.array(Message), nonLus: z.int() })
export type FilMessages = z.infer<typeof FilMessages>

const PIECES_MAX = 20

export const messages = {
  listMessages: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/messages',
    acces: 'lecture',
    cible: 'dossier',
    resume: 'Messages between the enterprise and the OPCO, oldest first. Reading them so marks none as read.',
    reponse: FilMessages,
  }),
  sendMessage: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/messages',
    acces: 'instruction',
    cible: 'dossier',
    resume:
      'Write to the other side, once the dossier was validated; documents of the dossier may be attached.',
    corps: z.strictObject({
      texte: TexteMessage,
      /** Ids of documents that the dossier has. */
      pieces: z.array(z.string().max(60)).max(PIECES_MAX).optional(),
      /** `nom` of one of `GET …/messages/sujets`. */
      sujet: z.string().max(200).nullable().optional(),
    }),
    statut: 201,
    reponse: Message,
    problemes: ['transition_impossible', 'trop_de_tentatives'],
    idempotence: true,
  }),
  markMessagesRead: operation({
    methode: 'PUT',
    chemin: '/dossiers/:id/messages/lus',
    acces: 'instruction',
    cible: 'dossier',
    resume: 'The caller’s side has read the messages up to this one.',
    corps: z.strictObject({
      /** Id of the last message read, or an instant. */
      jusqua: z.string().max(60),
    }),
    reponse: z.object({ nonLus: z.int() }),
  }),
  listSujets: operation({
    methode: 'GET',
    chemin: '/dossiers/:id/messages/sujets',
    acces: 'lecture',
    cible: 'dossier',
    resume:
      'What a message of this dossier may be about: its documents, then its contract in the order of the form.',
    reponse: z.object({ elements: z.array(SujetMessage) }),
  }),
} as const
