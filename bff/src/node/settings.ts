import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { UrlPublique } from '@mon-espace/domain/api'
import { type BucketAddress, readBucketAddress } from '@mon-espace/s3/address'
import { z } from 'zod'
import { JETON_LONGUEUR } from '../courriels/retours/adresse-retour.ts'
import type { RoleExigeant } from '../deps.ts'
import { DEMO_NIR_KEY } from '../nir/cipher.ts'
import { LIMITES } from '../pieces/place.ts'
import { SIGNATURE_JOURS } from '../signature/delais.ts'
import { proxyList } from './client-address.ts'

/** A setting that cannot be used, in one line for the operator. */
export class SettingError extends Error {}

const text = z.string().trim().min(1)
const port = z.coerce.number('expected a port, 0 to 65535').int().min(0).max(65_535)
const address = (protocol: RegExp, expected: string) => z.url({ protocol, error: `expected ${expected}` })
const isDemoKey = (bytes: Uint8Array) => bytes.every((byte, i) => byte === DEMO_NIR_KEY.bytes[i])

const NirKeys = text.transform((value, ctx) => {
  const keys = value.split(',').map((pair) => {
    const [id = '', base64 = ''] = pair.trim().split(':')
    return { id, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
  })
  if (new Set(keys.map(({ id }) => id)).size !== keys.length)
    ctx.addIssue({ code: 'custom', message: 'two keys have the same id' })
  for (const { id, bytes } of keys)
    if (!/^[A-Za-z0-9_-]+$/.test(id) || bytes.length !== 32)
      ctx.addIssue({
        code: 'custom',
        message: 'expected <id>:<32 bytes in base64>, several separated by commas, newest first',
      })
  return keys
})

const CleJwk = z.looseObject({ kid: z.string().min(1), crv: z.enum(['P-256', 'Ed25519']) })

/** Each key is read once, so that a broken one stops the start and not the first hand-over. */
const PortailKeys = text.transform((value, ctx) => {
  try {
    const json = JSON.parse(value) as unknown
    const keys = z
      .array(CleJwk)
      .min(1)
      .parse(Array.isArray(json) ? json : (json as { keys: unknown }).keys)
    for (const key of keys) {
      if ('d' in key) throw new Error('private')
      createPublicKey({ key: key as JsonWebKey, format: 'jwk' })
    }
    return keys
  } catch {
    ctx.addIssue({
      code: 'custom',
      message: 'expected a JWKS of public keys, P-256 or Ed25519 ({"keys":[{"kid":…,"kty":"EC"…}]})',
    })
    return z.NEVER
  }
})

/** A mailbox that takes `name+token@domain`, within the 64 characters before the @ of an address (RFC 5321, 4.5.3.1.1). */
const Retours = z
  .email('expected name@domain')
  .toLowerCase()
  .refine((a) => a.indexOf('@') + 1 + JETON_LONGUEUR <= 64 && !a.includes('+'), {
    error: `expected name@domain, the name without + and of ${63 - JETON_LONGUEUR} characters at the most`,
  })

/** Our own proxies: what they say of who called them is believed. */
const Proxys = text.transform((value, ctx) => {
  const proxys = value.split(',').map((one) => one.trim())
  try {
    proxyList(proxys)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'expected addresses or networks (10.0.0.4,10.1.0.0/16)' })
  }
  return proxys
})

type OfBucket = Readonly<
  Partial<
    Record<
      'FICHIERS_URL' | 'AWS_REGION' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN',
      string | undefined
    >
  >
>

/** Where the files are; null for the folder of `DATA_DIR`. @throws BucketFault that says what is wrong, and no value */
export function bucketOf({ FICHIERS_URL, ...environment }: OfBucket): BucketAddress | null {
  return FICHIERS_URL === undefined ? null : readBucketAddress(FICHIERS_URL, environment)
}

const ICI = ['localhost', '127.0.0.1', '[::1]']

/** Issuer of an OpenID provider: https, or http on this machine, for a trial. */
const Emetteur = address(/^https?$/, 'https://issuer').refine((value) => {
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || ICI.includes(hostname)
}, 'expected https://issuer')

const isExigeant = (role: string): role is RoleExigeant =>
  role === 'gestionnaires' || role === 'administrateurs'

/** Roles that must have a second factor. */
const Exigeants = text.transform((value, ctx) => {
  const roles = value.split(',').map((role) => role.trim())
  if (!roles.every(isExigeant))
    ctx.addIssue({ code: 'custom', message: 'expected gestionnaires, administrateurs, or both' })
  return roles.filter(isExigeant)
})

const Settings = z
  .object({
    MODE: z.enum(['demo', 'production']).default('demo'),
    PORT: port.default(0),
    HOTE: text.default('127.0.0.1'),
    DATA_DIR: text.default('.data'),
    DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user@host/base').optional(),
    FICHIERS_URL: text.optional(),
    FICHIERS_RETIRES_JOURS: z.coerce.number().int().min(0).max(90).default(0),
    AWS_REGION: text.optional(),
    AWS_ACCESS_KEY_ID: text.optional(),
    AWS_SECRET_ACCESS_KEY: text.optional(),
    AWS_SESSION_TOKEN: text.optional(),
    CLAMD_URL: address(/^tcp$/, 'tcp://host:port').optional(),
    ENTREPRISES_URL: address(/^https?$/, 'http(s)://host').optional(),
    ADRESSES_URL: address(/^https?$/, 'http(s)://host').optional(),
    SIRO_URL: address(/^https?$/, 'http(s)://host').optional(),
    SIRO_CLE: text.optional(),
    /** Names between commas. */
    SIRO_OPERATEUR: text
      .transform((noms) => noms.split(',').map((nom) => nom.trim()))
      .refine((noms) => noms.every(Boolean), 'expected names, several separated by commas')
      .optional(),
    CERFA_MODELE: text.optional(),
    NOTICE_MODELE: text.optional(),
    NOTICE_MODELE_EJ20: text.optional(),
    SCEAU_PKCS12: text.optional(),
    SCEAU_PKCS12_MOT_DE_PASSE: z.string().optional(),
    HORODATAGE_URL: address(/^https?$/, 'http(s)://host').optional(),
    SMTP_URL: address(/^smtps?$/, 'smtp(s)://host:port').optional(),
    COURRIEL_EXPEDITEUR: z.email().default('ne-pas-repondre@mon-espace.example'),
    COURRIEL_RETOURS: Retours.optional(),
    PROXYS: Proxys.optional(),
    URL_PUBLIQUE: UrlPublique.optional(),
    CLES_NIR: NirKeys.optional(),
    PORTAIL_CLES: PortailKeys.optional(),
    ORGANISME: text.optional(),
    /** Lines between semicolons. */
    ORGANISME_ADRESSE: text
      .transform((lignes) => lignes.split(';').map((ligne) => ligne.trim()))
      .pipe(z.array(z.string().min(1)).max(6))
      .optional(),
    COURRIEL_COLLECTE: z.email().optional(),
    SEED: z.enum(['demo', 'vide']).optional(),
    PORTAIL: z.enum(['emulation']).optional(),
    HORLOGE: z
      .union([z.iso.datetime({ offset: true }), z.iso.date()], 'expected an instant (2026-08-24T08:00:00Z)')
      .optional(),
    TAILLE_FICHIER_MAX: z.coerce
      .number()
      .int()
      .min(1024)
      .default(10 * 1024 * 1024),
    VERSIONS_PIECE_MAX: z.coerce.number().int().min(1).default(LIMITES.versionsParPiece),
    TAILLE_DOSSIER_MAX: z.coerce.number().int().min(1024).default(LIMITES.octetsParDossier),
    TAILLE_ENTREPRISE_MAX: z.coerce.number().int().min(1024).default(LIMITES.octetsParEntreprise),
    OIDC_EMETTEUR: Emetteur.optional(),
    OIDC_CLIENT: text.optional(),
    OIDC_SECRET: text.optional(),
    OIDC_PROFIL: z.enum(['generique', 'proconnect']).default('generique'),
    OIDC_NOM: text.optional(),
    OIDC_ACR: text.transform((value) => value.split(',').map((acr) => acr.trim())).default([]),
    OIDC_SEULE_PORTE: z.enum(['oui', 'non']).default('non'),
    SECOND_FACTEUR: Exigeants.default([]),
    SIGNATURE_JOURS: z.coerce.number().int().min(1).max(365).default(SIGNATURE_JOURS),
    LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .superRefine((s, ctx) => {
    const wrong = (path: keyof typeof s, message: string) =>
      ctx.addIssue({ code: 'custom', path: [path], message })
    try {
      bucketOf(s)
    } catch (fault) {
      wrong('FICHIERS_URL', (fault as Error).message)
    }
    if (s.FICHIERS_RETIRES_JOURS > 0 && s.FICHIERS_URL)
      wrong(
        'FICHIERS_RETIRES_JOURS',
        'of the folder alone: a bucket keeps what is removed by its own versions',
      )
    if (s.SCEAU_PKCS12 !== undefined && s.SCEAU_PKCS12_MOT_DE_PASSE === undefined)
      wrong('SCEAU_PKCS12_MOT_DE_PASSE', 'needed with SCEAU_PKCS12')
    if (s.SIRO_URL && !s.SIRO_OPERATEUR) wrong('SIRO_OPERATEUR', 'needed with SIRO_URL')
    if (s.SIRO_CLE && !s.SIRO_URL) wrong('SIRO_URL', 'needed with SIRO_CLE')
    for (const name of ['OIDC_CLIENT', 'OIDC_SECRET'] as const)
      if (s.OIDC_EMETTEUR && !s[name]) wrong(name, 'needed with OIDC_EMETTEUR')
    const only = s.OIDC_SEULE_PORTE === 'oui'
    if (only && !s.OIDC_EMETTEUR) wrong('OIDC_SEULE_PORTE', 'needs OIDC_EMETTEUR: there would be no door')
    if (only && s.MODE === 'demo')
      wrong('OIDC_SEULE_PORTE', 'not for the demo, whose accounts have passwords')
    if (s.MODE !== 'production') return
    if (s.SEED === 'demo') wrong('SEED', 'the demo world is not for production')
    if (!s.SMTP_URL) wrong('SMTP_URL', 'needed in production: the built-in mailbox is open to anyone')
    if (s.PORTAIL) wrong('PORTAIL', 'the portal emulation is not for production')
    if (s.HORLOGE) wrong('HORLOGE', 'the clock is not set in production')
    if (s.CLES_NIR?.some(({ bytes }) => isDemoKey(bytes))) wrong('CLES_NIR', 'the key of the demo is public')
    for (const name of ['URL_PUBLIQUE', 'CLES_NIR', 'PORTAIL_CLES'] as const)
      if (!s[name]) wrong(name, 'needed in production')
  })

export type Settings = z.output<typeof Settings>

/**
 * The settings of the environment, all checked.
 * @throws SettingError naming each bad setting, never its value
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(Settings.def.shape)
      .filter((name) => env[name] !== undefined && env[name] !== '')
      .map((name) => [name, env[name]]),
  )
  const parsed = Settings.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new SettingError(`bad settings: ${faults.join('; ')}`)
}
