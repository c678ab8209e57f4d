import { z } from 'zod'
import { Instant } from './champs.ts'
import { operation } from './operation.ts'

export const EtatService = z.enum(['ok', 'degrade', 'indisponible'])

/** A mail of the built-in mailbox. */
export const CourrielEnvoye = z.object({
  id: z.string(),
  a: z.array(z.string()),
  sujet: z.string(),
  texte: z.string(),
  html: z.string(),
  envoyeLe: Instant,
})
export type CourrielEnvoye = z.infer<typeof CourrielEnvoye>

export const sante = {
  readVivant: operation({
    methode: 'GET',
    chemin: '/sante/vivant',
    acces: 'public',
    resume: 'The process is up.',
    reponse: z.object({ etat: z.literal('ok') }),
  }),
  readPret: operation({
    methode: 'GET',
    chemin: '/sante/pret',
    acces: 'public',
    resume:
      'Store, files, mail, and seal and antivirus where there is one; 503 when store or files are out of reach, or while draining.',
    reponse: z.object({
      magasin: EtatService,
      /** `degrade`: one that was kept is no longer what it was. */
      fichiers: EtatService,
      courriel: EtatService,
      /** Where contracts are signed online. `degrade`: the certificate of the seal ends within 30 days, or has ended. */
      signature: EtatService.optional(),
      /** `degrade`: it does not answer, and every deposit is refused. */
      antivirus: EtatService.optional(),
      /** The last time that every file was read through and compared with its hash; null before the first. */
      ronde: z
        .object({
          finiLe: Instant,
          /** How many there were; those that are no longer what they were, those that are gone. */
          fichiers: z.number().int(),
          alteres: z.number().int(),
          manquants: z.number().int(),
        })
        .nullable(),
    }),
    problemes: ['service_occupe'],
  }),
  listCourriels: operation({
    methode: 'GET',
    chemin: '/courriels',
    acces: 'public',
    resume: 'The development mailbox, newest first; present only with the built-in mailbox.',
    reponse: z.array(CourrielEnvoye),
  }),
  readMetriques: operation({
    methode: 'GET',
    chemin: '/metriques',
    acces: 'public',
    resume: 'Prometheus text; the shell does not pass it on.',
    reponse: 'texte',
  }),
  readOpenapi: operation({
    methode: 'GET',
    chemin: '/openapi.json',
    acces: 'public',
    resume: 'This contract as OpenAPI 3.1.',
    reponse: z.looseObject({ openapi: z.string() }),
  }),
  readDocs: operation({
    methode: 'GET',
    chemin: '/docs',
    acces: 'public',
    resume: 'This contract as a page to read.',
    reponse: 'texte',
  }),
} as const
