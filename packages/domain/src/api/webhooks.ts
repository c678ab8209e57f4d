import { z } from 'zod'
import { Instant, Page, pageDe } from './champs.ts'
import { EtatDossier } from './choix.ts'
import { operation } from './operation.ts'

/** Signs a delivery: `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, `v1` twice while two secrets are good. */
export const ENTETE_SIGNATURE = 'x-monespace-signature'

/** A dossier came into this state. */
export const EvenementWebhook = z.templateLiteral(
  ['dossier.', EtatDossier],
  'Choisissez des évènements de la liste.',
)
export type EvenementWebhook = z.infer<typeof EvenementWebhook>

const UrlWebhook = z
  .url({
    protocol: /^https?$/,
    error: 'Indiquez une adresse complète, par exemple https://sirh.entreprise.fr/mon-espace.',
  })
  .max(2000, 'Indiquez une adresse de 2000 caractères au plus.')
const Evenements = z
  .array(EvenementWebhook)
  .min(1, 'Choisissez au moins un évènement.')
  .max(EtatDossier.options.length)
  .transform((evenements) => [...new Set(evenements)])

export const NouveauWebhook = z.strictObject({ url: UrlWebhook, evenements: Evenements })
export type NouveauWebhook = z.input<typeof NouveauWebhook>

/** What changes of a webhook; what is left out stays. */
export const ChangementWebhook = z.strictObject({
  url: UrlWebhook.optional(),
  evenements: Evenements.optional(),
  /** Off, nothing is noted for it, and what waits goes on waiting. */
  actif: z.boolean().optional(),
  /** A new secret; the one before signs too for a day. */
  renouvelerSecret: z.literal(true).optional(),
})
export type ChangementWebhook = z.input<typeof ChangementWebhook>

export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  evenements: z.array(EvenementWebhook),
  actif: z.boolean(),
  creeLe: Instant,
  creePar: z.string(),
  /** Until when the secret before the last signs too; null where none does. */
  ancienSecretJusqua: Instant.nullable(),
})
export type Webhook = z.infer<typeof Webhook>

/** A webhook at its making, or when its secret is renewed: with the secret, this once. */
export const WebhookDonne = Webhook.extend({ secret: z.string() })
export type WebhookDonne = z.infer<typeof WebhookDonne>

/** Why a try failed. */
export const EchecLivraison = z.enum([
  'adresse_refusee',
  'nom_inconnu',
  'connexion',
  'certificat',
  'delai',
  'redirection',
  'refus',
  'reponse_illisible',
  'arret',
  // A fault of ours.
  'interne',
])
export type EchecLivraison = z.infer<typeof EchecLivraison>

export const Livraison = z.object({
  /** From 1, in the order of the events. */
  n: z.int(),
  /** The `id` of its body: the same at every try. */
  id: z.string(),
  evenement: EvenementWebhook,
  dossierId: z.string(),
  numero: z.string().nullable(),
  le: Instant,
  etat: z.enum(['a_envoyer', 'livree', 'abandonnee']),
  essais: z.int(),
  /** null once it waits no more. */
  prochainEssaiLe: Instant.nullable(),
  livreeLe: Instant.nullable(),
  /** Status answered to the last try; null where there was no answer. */
  statut: z.int().nullable(),
  echec: EchecLivraison.nullable(),
})
export type Livraison = z.infer<typeof Livraison>

export const webhooks = {
  listWebhooks: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/webhooks',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Webhooks of the enterprise, oldest first.',
    reponse: z.object({ elements: z.array(Webhook) }),
  }),
  createWebhook: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/webhooks',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Tells an address of changes of state, each signed by a secret that is told once.',
    corps: NouveauWebhook,
    statut: 201,
    reponse: WebhookDonne,
    problemes: ['trop_de_webhooks'],
  }),
  updateWebhook: operation({
    methode: 'PATCH',
    chemin: '/entreprises/:siret/webhooks/:id',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Changes a webhook, or renews its secret, which is then told once.',
    corps: ChangementWebhook,
    reponse: Webhook.extend({ secret: z.string().optional() }),
  }),
  deleteWebhook: operation({
    methode: 'DELETE',
    chemin: '/entreprises/:siret/webhooks/:id',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Ends a webhook, with what waits for it.',
    statut: 204,
  }),
  listLivraisons: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/webhooks/:id/livraisons',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'What was delivered to a webhook in the last thirty days, or waits, newest first.',
    requete: Page,
    reponse: pageDe(Livraison),
  }),
  replayLivraison: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/webhooks/:id/livraisons/:n/rejeu',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Delivers once more, at once.',
    statut: 202,
    reponse: Livraison,
  }),
} as const
