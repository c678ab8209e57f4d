import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'
import { createLimiter } from './limiter.ts'

const RUNS = Number(process.env.MAUVAISES_REQUETES ?? 600)

const junk = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '0',
    '"x"',
    '{"__proto__":{"a":1}}',
    '{"constructor":null}',
    `{"a":"${'x'.repeat(5000)}"}`,
  ),
  fc
    .dictionary(
      fc.constantFrom('email', 'motDePasse', 'siret', 'type', 'q', 'motif', 'decision', 'jeton', 'etat'),
      fc.jsonValue(),
    )
    .map((d) => JSON.stringify(d)),
)
const header = fc.constantFrom(
  '"v1"',
  '"v999"',
  'v1',
  '*',
  'W/"v1"',
  '"v-1"',
  '""',
  '"v99999999999999999999"',
)
const type = fc.constantFrom(
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/jose',
  'APPLICATION/JSON;charset=utf-8',
)
const segment = fc.oneof(
  fc.constantFrom(
    'absent',
    '..',
    '%00',
    '%2e%2e',
    SIRET_PARIS,
    '0'.repeat(14),
    'apprenti',
    'autre',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 30 }).map(encodeURIComponent),
)
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '?curseur=abc',
    '?limite=0',
    '?limite=1e9',
    '?q=%F0',
    '?a=1&a=2',
    '?jeton=',
    '?version=-1',
    '?tri=%27--',
  ),
)

const isJson = (text: string) => {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

describe('generated bad input', () => {
  it('is never an error of ours, always problem+json that tells nothing of the inside, and a broken body is never accepted', async () => {
    const { signIn, person } = await createHarness((base) => ({
      limiter: createLimiter(base.db, base.clock, false),
    }))
    const who = [person(), await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const own = [(await fillDraft(who[1]!)).id, (await validDossier(who[1]!)).id]
    const call = fc.record({
      operation: fc.constantFrom(
        ...(Object.values(OPERATIONS) as Operation[]).filter(
          (o) => o.chemin !== '/session' || o.methode === 'POST',
        ),
      ),
      who: fc.constantFrom(...who),
      id: fc.oneof(fc.constantFrom(...own), segment),
      segment,
      query,
      junk,
      type,
      ifMatch: fc.option(header),
      cle: fc.option(fc.constantFrom('abc', '00000000-0000-4000-8000-000000000000')),
    })
    await fc.assert(
      fc.asyncProperty(call, async ({ operation: o, who, id, segment, query, junk, type, ifMatch, cle }) => {
        const path = o.chemin.replace('/dossiers/:id', `/dossiers/${id}`).replace(/:[a-z]+/gi, segment)
        const write = o.methode !== 'GET'
        const answer = await who.call(o.methode, path + query, write ? junk : undefined, {
          headers: {
            ...(write ? { 'content-type': type } : {}),
            ...(ifMatch ? { 'if-match': ifMatch } : {}),
            ...(cle ? { 'idempotency-key': cle } : {}),
          },
        })
        const { status, headers, body } = answer
        expect(status).not.toBe(500)
        expect(status).toBeLessThan(504)
        if (write && o.corps && !isJson(junk)) expect([path, status >= 400]).toEqual([path, true])
        if (status >= 400) {
          expect(headers.get('content-type')).toContain('application/problem+json')
          expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|SQLITE|select |insert /i)
        }
      }),
      { numRuns: RUNS, seed: 20261123 },
    )
  }, 120_000)
})
