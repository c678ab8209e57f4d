import { z } from 'zod'
import { operation } from './operation.ts'

/** Where the person was going: written back in the address of the sign-in page, which judges it. */
const Suite = z.strictObject({
  retour: z.string().max(2000).optional(),
  demande: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
})

/** What a provider sends back (RFC 6749, § 4.1.2; RFC 9207); what it adds is left out, as OAuth asks. */
const RetourFournisseur = z.looseObject({
  state: z.string().min(1).max(500),
  code: z.string().max(4000).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
})

/** How a sign-in by the provider ended otherwise than well, as the sign-in page reads it (`?oidc=`). */
export const IssueFournisseur = z.enum([
  /** It does not answer, or not in time. */
  'panne',
  /** The person, or the provider, said no. */
  'refuse',
  /** Too late, in another browser, or an answer that is not to our question. */
  'recommencer',
  /** No account has this address. */
  'inconnu',
  /** The provider does not attest the address. */
  'adresse',
  'non_confirme',
  'non_active',
])
export type IssueFournisseur = z.infer<typeof IssueFournisseur>

export const identite = {
  beginOidc: operation({
    methode: 'GET',
    chemin: '/session/oidc',
    acces: 'public',
    resume:
      'Leave for the operator’s OpenID provider, or back to the sign-in page where it is out of reach (`?oidc=panne`).',
    requete: Suite,
    statut: 302,
    reponse: 'redirection',
    problemes: ['introuvable', 'trop_de_tentatives'],
  }),
  finishOidc: operation({
    methode: 'GET',
    chemin: '/session/oidc/retour',
    acces: 'public',
    resume:
      'Back from the provider: the session opens, or waits for its second factor, and the sign-in page says what else (`?oidc=`).',
    requete: RetourFournisseur,
    statut: 302,
    reponse: 'redirection',
    problemes: ['introuvable', 'trop_de_tentatives'],
  }),
} as const
