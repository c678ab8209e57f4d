import fc from 'fast-check'
import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyDemande } from '../demandes/jws.ts'
import { Refus } from '../http/refus.ts'
import { readMultipartStream } from '../node/multipart.ts'
import { MalformedMultipart } from '../pieces/multipart.ts'
import { readCookie } from '../sessions/cookie.ts'
import { createHarness, EMPLOYEUR, type Person } from '../testing/harness.ts'
import { expecting, fuzz } from './fuzz.ts'
import { damaged, pumped } from './mutations.ts'

const bytes = (texte: string) => new TextEncoder().encode(texte)

describe('multipart', () => {
  const MOTS = [
    '--',
    '--X',
    '--X--',
    '\r\n',
    '\r',
    '\n\n',
    'Content-Disposition: form-data; name="fichier"; filename="',
    '"',
    '\\',
    ';',
    ':',
    "filename*=UTF-8''%",
    ' ',
  ]
  const bon = bytes(
    '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--X\r\nContent-Disposition: form-data; name="fichier"; filename="é.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--X--\r\n',
  )
  /** The body in pieces of this size, as a socket gives them. */
  function request(octets: Uint8Array, taille: number): Request {
    let debut = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (debut >= octets.length) return controller.close()
        controller.enqueue(octets.slice(debut, debut + taille))
        debut += taille
      },
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=X' }
    return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  }

  it('is read, or told malformed', () =>
    fuzz(
      'multipart',
      fc.tuple(fc.oneof(damaged([bon], MOTS), pumped(MOTS).map(bytes)), fc.constantFrom(7, 4096, 65_536)),
      ([octets, taille]) =>
        expecting([MalformedMultipart], () =>
          // Small pieces of a large body are a cost of the test, not of the reader.
          readMultipartStream(
            request(octets, Math.max(taille, octets.length >> 8)),
            async (_, __, content) => {
              for await (const _ of content);
            },
          ),
        ),
    ))
})

describe('what the portal signs', () => {
  it('is taken as it was signed, or refused', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const { deps, clock } = await createHarness(() => ({}))
    const portailCles = [{ ...(await exportJWK(publicKey)), kid: 'k' }]
    const claims = {
      aud: deps.config.urlPublique,
      exp: clock.now().getTime() / 1000 + 60,
      jti: 'a',
      siret: '',
      public: '',
      type: '',
    }
    const signed = await new CompactSign(bytes(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .sign(privateKey)
    const entete = (texte: string) => `${Buffer.from(texte).toString('base64url')}.e30.AA`
    const MOTS = [
      '.',
      '..',
      '=',
      'e30',
      'eyJhbGciOiJub25lIn0',
      '{"alg":"none"}',
      '"crit":["b64"]',
      '{',
      '[',
      '\\u0000',
      'A',
    ]
    await fuzz(
      'JWS',
      fc.oneof(
        damaged([bytes(signed)], MOTS).map((octets) => new TextDecoder().decode(octets)),
        pumped(MOTS),
        pumped(MOTS).map(entete),
      ),
      (jws) => expecting([Refus], () => verifyDemande({ ...deps, portailCles }, jws)),
    )
  })
})

describe('a cookie', () => {
  it('gives the session it names, or none', () =>
    fuzz('cookie', pumped(['monespace_session', '=', ';', ' ', '"', ',', '%00', '__Host-', 'a']), (texte) => {
      const request = { headers: { get: () => texte } } as unknown as Request
      const lu = readCookie(request, 'http://localhost:9000')
      if (lu !== null) expect(lu).toMatch(/^[\w-]+$/)
    }))
})

describe('an address', () => {
  let who: Person
  beforeAll(async () => {
    const { signIn } = await createHarness()
    who = await signIn(EMPLOYEUR)
  })
  const MOTS = [
    '/',
    '//',
    '..',
    '%2e',
    '%00',
    '%',
    '%ff',
    '\\',
    '?',
    '&',
    '=',
    '#',
    'dossiers',
    'pieces',
    ':id',
    ' ',
    'é',
    '[',
    '{',
  ]
  /** Longer ones are refused by the server before the application. */
  const MAX = 16_000

  it('is answered, path and query, by anything but a fault of ours', () =>
    fuzz(
      'path and query',
      fc.record({
        base: fc.constantFrom(
          '/',
          '/dossiers',
          '/dossiers/a/pieces/b',
          '/docs/',
          '/entreprises?q=',
          '/dossiers?tri=',
          '/referentiels/',
        ),
        suite: pumped(MOTS),
      }),
      async ({ base, suite }) => {
        const { status } = await who.call('GET', (base + suite).slice(0, MAX))
        expect([200, 301, 302, 304, 400, 403, 404, 405, 422, 429]).toContain(status)
      },
    ))
})
