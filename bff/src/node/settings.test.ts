import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DEMO_NIR_KEY } from '../nir/cipher.ts'
import { readSettings } from './settings.ts'

const base64 = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwks = (jwk: object) => JSON.stringify({ keys: [{ kid: 'portail', ...jwk }] })
const PRODUCTION = {
  MODE: 'production',
  SMTP_URL: 'smtp://mail.example:587',
  URL_PUBLIQUE: 'https://espace.example',
  CLES_NIR: `k1:${base64(1)}`,
  PORTAIL_CLES: jwks(publicKey.export({ format: 'jwk' })),
}

function refusal(env: Record<string, string>): string {
  try {
    readSettings(env)
  } catch (fault) {
    return (fault as Error).message
  }
  return 'accepted'
}

describe('settings', () => {
  it('of a production are these five; all others have a default', () => {
    const settings = readSettings(PRODUCTION)
    expect([settings.MODE, settings.COURRIEL_COLLECTE, settings.SEED]).toEqual([
      'production',
      undefined,
      undefined,
    ])
  })

  it.each([
    ['SEED', 'demo'],
    ['PORTAIL', 'emulation'],
    ['HORLOGE', '2026-08-24T08:00:00Z'],
    ['SMTP_URL', ''],
    ['URL_PUBLIQUE', ''],
    ['CLES_NIR', ''],
    ['PORTAIL_CLES', ''],
    ['CLES_NIR', `k1:${Buffer.from(DEMO_NIR_KEY.bytes).toString('base64')}`],
  ])('of a production are refused with %s=%s', (name, value) =>
    expect(() => readSettings({ ...PRODUCTION, [name]: value })).toThrow(
      new RegExp(`^bad settings: ${name}: `),
    ),
  )

  it.each([
    ['MODE', 'essai'],
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://base.example/x'],
    ['FICHIERS_URL', 's3://seau'],
    ['FICHIERS_URL', 's3://cle:secret@seau?region=x'],
    ['FICHIERS_URL', '/var/fichiers'],
    ['FICHIERS_RETIRES_JOURS', '91'],
    ['CLAMD_URL', 'http://clamd.example'],
    ['HORODATAGE_URL', 'ftp://horloge.example'],
    ['ENTREPRISES_URL', 'recherche-entreprises.example'],
    ['ADRESSES_URL', 'ftp://adresses.example'],
    ['SIRO_URL', 'siro.example'],
    ['SIRO_OPERATEUR', 'AKTO,,'],
    ['SMTP_URL', 'mail.example'],
    ['URL_PUBLIQUE', 'localhost:9000'],
    ['URL_PUBLIQUE', 'https://espace.example/sous/chemin'],
    ['URL_PUBLIQUE', 'https://qui@espace.example'],
    ['PROXYS', '10.0.0.4, proxy.example'],
    ['COURRIEL_COLLECTE', 'collecte'],
    ['COURRIEL_EXPEDITEUR', 'service'],
    ['COURRIEL_RETOURS', 'retours'],
    ['COURRIEL_RETOURS', 'retours+x@mon-espace.example'],
    ['COURRIEL_RETOURS', 'messages-non-distribues@mon-espace.example'],
    ['SEED', 'tout'],
    ['PORTAIL', 'oui'],
    ['HORLOGE', 'hier'],
    ['TAILLE_FICHIER_MAX', '10 Mo'],
    ['LOG', 'tout'],
    ['SIGNATURE_JOURS', '0 jour'],
    ['SECOND_FACTEUR', 'employeurs'],
    ['OIDC_EMETTEUR', 'http://identite.example'],
    ['OIDC_PROFIL', 'franceconnect'],
    ['FICHIERS_RETIRES_JOURS', '91'],
    ['OIDC_SEULE_PORTE', 'peut-être'],
    ['CLES_NIR', 'k1:abcd'],
    ['CLES_NIR', `k1:${base64(1)},k1:${base64(2)}`],
    ['PORTAIL_CLES', 'secret'],
    ['PORTAIL_CLES', '{"keys":[]}'],
    ['PORTAIL_CLES', jwks({ kty: 'EC' })],
    ['PORTAIL_CLES', jwks({ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' })],
    ['PORTAIL_CLES', jwks(privateKey.export({ format: 'jwk' }))],
  ])('refuse %s=%s in one line that does not repeat it', (name, value) => {
    const refused = refusal({ [name]: value })
    expect(refused).toMatch(new RegExp(`^bad settings: ${name}: [^\\n]+$`))
    expect(refused).not.toContain(value)
  })

  it('ask for the password of a seal', () =>
    expect(refusal({ SCEAU_PKCS12: '/etc/cachet.p12' })).toMatch(
      /^bad settings: SCEAU_PKCS12_MOT_DE_PASSE: /,
    ))

  it('ask which OPCO the operator is, where SIRO is asked', () => {
    expect(refusal({ SIRO_URL: 'https://siro.example' })).toMatch(/^bad settings: SIRO_OPERATEUR: /)
    expect(refusal({ SIRO_CLE: 'cle' })).toMatch(/^bad settings: SIRO_URL: /)
    expect(readSettings({ SIRO_OPERATEUR: 'OPCO DEMO, Opco démo' }).SIRO_OPERATEUR).toEqual([
      'OPCO DEMO',
      'Opco démo',
    ])
  })

  it('take a provider whole, and never as the only door of the demo', () => {
    const oidc = { OIDC_EMETTEUR: 'https://identite.example', OIDC_CLIENT: 'c', OIDC_SECRET: 's' }
    const read = readSettings({ ...oidc, OIDC_ACR: 'eidas2, eidas3', SECOND_FACTEUR: 'gestionnaires' })
    expect([read.OIDC_ACR, read.SECOND_FACTEUR]).toEqual([['eidas2', 'eidas3'], ['gestionnaires']])
    expect(refusal({ OIDC_EMETTEUR: oidc.OIDC_EMETTEUR })).toMatch(/OIDC_CLIENT: needed.*OIDC_SECRET: needed/)
    expect(refusal({ ...oidc, OIDC_SEULE_PORTE: 'oui' })).toMatch(/OIDC_SEULE_PORTE: not for the demo/)
    const seau = {
      FICHIERS_URL: 's3://seau/prefixe?region=fr-par',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    }
    expect(refusal({ ...seau, FICHIERS_RETIRES_JOURS: '5' })).toMatch(
      /FICHIERS_RETIRES_JOURS: of the folder alone/,
    )
    expect(refusal({ OIDC_SEULE_PORTE: 'oui' })).toMatch(/OIDC_SEULE_PORTE: needs OIDC_EMETTEUR/)
    expect(readSettings({ ...oidc, OIDC_EMETTEUR: 'http://127.0.0.1:4000' }).OIDC_PROFIL).toBe('generique')
  })
})
