import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PortailCle } from '../deps.ts'
import { AUTRE, createHarness, EMPLOYEUR, SIRET_AUTRE, SIRET_PARIS } from '../testing/harness.ts'

const KEYS = { ES256: await generateKeyPair('ES256'), EdDSA: await generateKeyPair('EdDSA') }
let portailCles: PortailCle[]
beforeAll(async () => {
  portailCles = await Promise.all(
    Object.entries(KEYS).map(async ([kid, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid })),
  )
})

async function setup() {
  const h = await createHarness(() => ({ portailCles }))
  const now = Math.floor(h.clock.now().getTime() / 1000)
  const good = {
    aud: 'http://localhost:9000',
    iat: now,
    exp: now + 300,
    siret: SIRET_PARIS,
    public: 'interimaire',
    type: 'apprentissage',
  }
  const sign = async (claims: object, alg: keyof typeof KEYS = 'ES256', kid: string = alg) =>
    new CompactSign(new TextEncoder().encode(JSON.stringify({ jti: crypto.randomUUID(), ...claims })))
      .setProtectedHeader({ alg, kid })
      .sign(KEYS[alg].privateKey)
  const send = async (jws: string) =>
    h
      .person()
      .call('POST', '/demandes', jws, { origin: null, headers: { 'content-type': 'application/jose' } })
  return { ...h, good, sign, send, now }
}

describe('the portal’s hand-over', () => {
  it('opens the draft it asked for, for the people of that enterprise', async () => {
    const { good, sign, send, signIn } = await setup()
    const who = await signIn(EMPLOYEUR)
    const made = await send(await sign(good))
    expect(made.status).toBe(201)
    expect(made.body.url).toBe(`/connexion?demande=${made.body.id}`)
    expect((await who.call('GET', `/demandes/${made.body.id}`)).body).toMatchObject({
      public: 'interimaire',
      siret: SIRET_PARIS,
    })
    const ask = { siret: SIRET_PARIS, type: 'apprentissage', demandeId: made.body.id }
    const { contrat } = (await who.call('POST', '/dossiers', ask)).body
    expect([
      contrat.contrat.modeContractuel,
      contrat.employeur.employeurSpecifique,
      contrat.employeur.codeIdcc,
    ]).toEqual(['3', '1', '2378'])
    const permanent = await send(await sign({ ...good, public: 'permanent' }, 'EdDSA'))
    const draft = (await who.call('POST', '/dossiers', { ...ask, demandeId: permanent.body.id })).body.contrat
    expect([draft.contrat.modeContractuel, draft.employeur.codeIdcc]).toEqual(['1', '1413'])
    expect((await (await signIn(AUTRE)).call('GET', `/demandes/${made.body.id}`)).status).toBe(404)
  })

  it('is refused when it is not signed by a registered key, not for us, too old, too long or used', async () => {
    const { good, sign, send, now } = await setup()
    const once = await sign({ ...good, jti: 'once' })
    expect((await send(once)).status).toBe(201)
    const bad = {
      replayed: once,
      unknownKey: await sign(good, 'ES256', 'other'),
      otherKey: await sign(good, 'ES256', 'EdDSA'),
      otherAudience: await sign({ ...good, aud: 'https://elsewhere.example' }),
      expired: await sign({ ...good, exp: now - 60 }),
      tooLong: await sign({ ...good, exp: now + 3600 }),
      tampered: `${(await sign(good)).slice(0, -8)}AAAAAAAA`,
      nothing: 'abc',
      unsigned: `${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa(JSON.stringify(good)).replaceAll('=', '')}.`,
    }
    for (const [why, jws] of Object.entries(bad)) {
      const { status, body } = await send(jws)
      expect([why, status, body.code]).toEqual([why, 401, 'signature_invalide'])
    }
    expect((await send(await sign({ ...good, siret: '73282932000074' }))).body.code).toBe('siret_inconnu')
    expect((await send(await sign({ ...good, type: 'stage' }))).body.code).toBe('type_indisponible')
  })

  it('is refused with an identifier that no store can keep', async () => {
    const { good, sign, send } = await setup()
    const { status, body } = await send(await sign({ ...good, jti: 'a\u0000b' }))
    expect([status, body.code, body.erreurs[0].chemin]).toEqual([422, 'corps_invalide', 'jti'])
  })

  it('is remembered as used by a process whose clock is ahead: another could take it again', async () => {
    const { good, sign, send, clock, deps, now } = await setup()
    await send(await sign({ ...good, jti: 'once' }))
    clock.advance(86_400)
    const { status } = await send(await sign({ ...good, iat: now + 86_400, exp: now + 86_700 }))
    expect(status).toBe(201)
    const known = await deps.db.selectFrom('jti_vu').select('jti').where('jti', '=', 'once').execute()
    expect(known).toHaveLength(1)
  })

  it('is kept thirty days', async () => {
    const { good, sign, send, clock, signIn } = await setup()
    const { body } = await send(await sign({ ...good, siret: SIRET_AUTRE }))
    clock.advance(29 * 86_400)
    expect((await (await signIn(AUTRE)).call('GET', `/demandes/${body.id}`)).status).toBe(200)
    clock.advance(86_400)
    expect((await (await signIn(AUTRE)).call('GET', `/demandes/${body.id}`)).status).toBe(404)
  })
})
