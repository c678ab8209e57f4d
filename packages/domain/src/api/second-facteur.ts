import { z } from 'zod'
import { Instant } from './champs.ts'
import { CompteEntreprise, Session } from './comptes.ts'
import { operation } from './operation.ts'

/** What proves who one is, beside the password: a code of an application (TOTP, RFC 6238), or a passkey (WebAuthn). */
export const TypeMoyen = z.enum(['totp', 'cle'])
export type TypeMoyen = z.infer<typeof TypeMoyen>

/** A means that counts: one good answer was given with it. */
export const Moyen = z.object({
  id: z.string(),
  type: TypeMoyen,
  nom: z.string(),
  creeLe: Instant,
  utiliseLe: Instant.nullable(),
})
export type Moyen = z.infer<typeof Moyen>

/** The second factor of an account. */
export const SecondFacteur = z.object({
  moyens: z.array(Moyen),
  /** Recovery codes that were not used yet. */
  codesRestants: z.int(),
  /** The operator asks it of whoever has this role. */
  exige: z.boolean(),
})
export type SecondFacteur = z.infer<typeof SecondFacteur>

/** Six digits, as people copy them. */
const CodeTotp = z
  .string()
  .transform((tape) => tape.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Indiquez les 6\u00a0chiffres que montre votre application.'))
/** Twelve letters and digits, whatever stands between them. */
const CodeSecours = z
  .string()
  .transform((tape) => tape.replace(/[^A-Za-z0-9]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{12}$/, 'Indiquez un code de secours entier, par exemple AB2C-DE3F-GH4J.'))
const NomMoyen = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1, 'Donnez un nom à ce moyen, pour le reconnaître.')
  .max(60, 'Donnez un nom de 60\u00a0caractères au plus.')

const base64url = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]+$/)
const BLOC_MAX = 16 * 1024
const cleRecue = {
  id: base64url(2000),
  rawId: base64url(2000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
  clientExtensionResults: z.record(z.string().max(40), z.unknown()),
}
/** What a browser gives of a passkey it made (WebAuthn level 3, § 5.1: `RegistrationResponseJSON`). */
const CleCreee = z.strictObject({
  ...cleRecue,
  response: z.strictObject({
    clientDataJSON: base64url(BLOC_MAX),
    attestationObject: base64url(4 * BLOC_MAX),
    authenticatorData: base64url(BLOC_MAX).optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: base64url(BLOC_MAX).optional(),
  }),
})
/** What it gives of one it used (`AuthenticationResponseJSON`). */
const CleUtilisee = z.strictObject({
  ...cleRecue,
  response: z.strictObject({
    clientDataJSON: base64url(BLOC_MAX),
    authenticatorData: base64url(BLOC_MAX),
    signature: base64url(BLOC_MAX),
    userHandle: base64url(BLOC_MAX).optional(),
  }),
})

/** Options of a passkey, as WebAuthn writes them: handed to the browser as they are. */
const OptionsCle = z.record(z.string(), z.unknown())

const motDePasse = z.string().max(1000).optional()

/** Steps of an enrolment, and new recovery codes. */
export const EtapeSecondFacteur = z.discriminatedUnion('etape', [
  z.strictObject({ etape: z.literal('preparer'), type: TypeMoyen, motDePasse }),
  z.strictObject({ etape: z.literal('confirmer'), type: z.literal('totp'), nom: NomMoyen, code: CodeTotp }),
  z.strictObject({ etape: z.literal('confirmer_cle'), nom: NomMoyen, cle: CleCreee }),
  z.strictObject({ etape: z.literal('codes'), motDePasse }),
])

/** What a step gives; what it does not concern is null. */
export const SuiteSecondFacteur = z.object({
  facteur: SecondFacteur,
  /** To show once, before the factor counts: whoever loses the means signs in with one of them. */
  codes: z.array(z.string()).nullable(),
  /** `secret` in base 32 is typed where the QR code cannot be read; `trace` draws it as an SVG path in a square of `taille`. */
  totp: z
    .object({ secret: z.string(), adresse: z.string(), qr: z.object({ taille: z.int(), trace: z.string() }) })
    .nullable(),
  cle: OptionsCle.nullable(),
})
export type SuiteSecondFacteur = z.infer<typeof SuiteSecondFacteur>

/** An answer to the question of the second factor; `cle` without one asks for the options of the passkey. */
export const ReponseSecondFacteur = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('totp'), code: CodeTotp }),
  z.strictObject({ type: z.literal('secours'), code: CodeSecours }),
  z.strictObject({ type: z.literal('cle'), cle: CleUtilisee.optional() }),
])

export const secondFacteur = {
  readSecondFacteur: operation({
    methode: 'GET',
    chemin: '/compte/second-facteur',
    acces: 'facteur',
    resume: 'The means of one’s second factor, and how many recovery codes are left.',
    reponse: SecondFacteur,
  }),
  enrolSecondFacteur: operation({
    methode: 'POST',
    chemin: '/compte/second-facteur',
    acces: 'facteur',
    resume:
      'Prepare a means (its recovery codes come with the first one), confirm it with one good answer, after which it counts, or make new recovery codes. The password is asked again ten minutes after sign-in.',
    corps: EtapeSecondFacteur,
    reponse: SuiteSecondFacteur,
    problemes: [
      'connexion_expiree',
      'identite_a_confirmer',
      'porte_unique',
      'code_invalide',
      'moyens_epuises',
      'trop_de_tentatives',
      'service_occupe',
    ],
  }),
  removeSecondFacteur: operation({
    methode: 'DELETE',
    chemin: '/compte/second-facteur',
    acces: 'session',
    resume: 'Remove one means, or all of them with their recovery codes.',
    corps: z.strictObject({ id: z.string().max(60).optional(), motDePasse }),
    reponse: SecondFacteur,
    problemes: [
      'introuvable',
      'identite_a_confirmer',
      'porte_unique',
      'facteur_exige',
      'trop_de_tentatives',
      'service_occupe',
    ],
  }),
  answerSecondFacteur: operation({
    methode: 'POST',
    chemin: '/session/second-facteur',
    acces: 'public',
    resume:
      'Answer the question of the second factor, after the password: the session opens, under a new cookie. Each code is good once.',
    corps: ReponseSecondFacteur,
    reponse: Session.extend({ cle: OptionsCle.nullable() }),
    problemes: ['connexion_expiree', 'code_invalide', 'trop_de_tentatives', 'service_occupe'],
  }),
  resetSecondFacteur: operation({
    methode: 'DELETE',
    chemin: '/entreprises/:siret/comptes/:id/second-facteur',
    acces: 'administrateur',
    cible: 'entreprise',
    resume:
      'Take the second factor off an account of the enterprise that lost it; its sessions end and its owner is told. Never one’s own, a case officer’s, nor that of somebody who acts for an enterprise one does not administer.',
    reponse: CompteEntreprise,
    problemes: ['introuvable', 'reinitialisation_reservee'],
  }),
} as const
