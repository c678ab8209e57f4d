import { describe, expect, it } from 'vitest'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { AUTRE, createHarness, EMPLOYEUR } from '../testing/harness.ts'

/** Tests tell where they call from. */
const fromHeader = (): Partial<Deps> => ({
  clientAddress: (request) => request.headers.get('x-test-adresse') ?? 'page',
})

const WRONG = { email: EMPLOYEUR, motDePasse: 'wrong' }

describe('sign-in', () => {
  it('tells nothing apart: unknown, wrong, empty and endless credentials', async () => {
    const { person } = await createHarness()
    const seen = []
    for (const corps of [
      WRONG,
      { email: 'nobody@nowhere.example', motDePasse: 'wrong' },
      { email: 'second@nowhere.example', motDePasse: '' },
      { email: '', motDePasse: '' },
      { email: 'third@nowhere.example', motDePasse: 'x'.repeat(1000) },
    ]) {
      const { status, body, headers } = await person().call('POST', '/session', corps)
      const names = [...headers.keys()].sort()
      seen.push(JSON.stringify([status, { ...body, instance: null }, names]))
    }
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toContain('identifiants_invalides')
  })

  it('is slowed down after five failures, known and unknown alike, and opens again', async () => {
    const { person, clock } = await createHarness()
    for (const email of [EMPLOYEUR, 'nobody@nowhere.example']) {
      const who = person()
      for (let i = 0; i < 5; i++)
        expect((await who.call('POST', '/session', { ...WRONG, email })).status).toBe(401)
      const refused = await who.call('POST', '/session', { ...WRONG, email })
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
      clock.advance(1)
      expect((await who.call('POST', '/session', { ...WRONG, email })).status).toBe(401)
      expect((await who.call('POST', '/session', { ...WRONG, email })).headers.get('retry-after')).toBe('2')
    }
  })

  it('judges no more of many guesses at the same instant than one after the other', async () => {
    let judged = 0
    const { person } = await createHarness(({ passwords }) => ({
      passwords: {
        ...passwords,
        verify: async (hash, password) => {
          judged += 1
          return passwords.verify(hash, password)
        },
      },
    }))
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => person().call('POST', '/session', WRONG)),
    )
    expect(judged).toBe(5)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(95)
  })

  it('counts no guess that the service was too busy to judge, nor a sign-in that succeeds', async () => {
    let busy = true
    const { person } = await createHarness(({ passwords }) => ({
      passwords: {
        ...passwords,
        verify: async (hash, password) => {
          if (busy) throw refus('service_occupe', { entetes: { 'retry-after': '2' } })
          return passwords.verify(hash, password)
        },
      },
    }))
    for (let i = 0; i < 20; i++) {
      const { status, headers } = await person().call('POST', '/session', WRONG)
      expect([status, headers.get('retry-after')]).toEqual([503, '2'])
    }
    busy = false
    for (let i = 0; i < 310; i++)
      expect(
        (await person().call('POST', '/session', { ...WRONG, motDePasse: MOT_DE_PASSE_DEMO })).status,
      ).toBe(200)
    expect((await person().call('POST', '/session', WRONG)).status).toBe(401)
  })

  it('is never refused to a device that signed in before, whatever is tried from elsewhere', async () => {
    const { person, signIn, clock } = await createHarness(fromHeader)
    const device = await signIn(EMPLOYEUR)
    const right = { email: EMPLOYEUR, motDePasse: MOT_DE_PASSE_DEMO }
    const from = (adresse: string) => ({ headers: { 'x-test-adresse': adresse } })
    let judged = 0
    for (let i = 0; i < 60; i++) {
      const { status } = await person().call('POST', '/session', WRONG, from(`10.0.0.${i}`))
      if (status === 401) judged += 1
    }
    // From everywhere together, no more than this are judged before each further one waits.
    expect(judged).toBe(20)
    expect((await device.call('POST', '/session', right, from('10.9.9.9'))).status).toBe(200)
    expect((await person().call('POST', '/session', right, from('10.8.8.8'))).status).toBe(429)
    // Its cookie is no key: of its own mistakes it has five, and the cookie of one account is nothing to another.
    for (let i = 0; i < 5; i++) expect((await device.call('POST', '/session', WRONG)).status).toBe(401)
    expect((await device.call('POST', '/session', WRONG)).status).toBe(429)
    clock.advance(1)
    expect((await device.call('POST', '/session', right)).status).toBe(200)
  })

  it('is not refused from elsewhere for the mistakes of one address', async () => {
    const { person } = await createHarness(fromHeader)
    const from = (adresse: string) => ({ headers: { 'x-test-adresse': adresse } })
    for (let i = 0; i < 30; i++) await person().call('POST', '/session', WRONG, from('10.0.0.1'))
    const right = { email: EMPLOYEUR, motDePasse: MOT_DE_PASSE_DEMO }
    expect((await person().call('POST', '/session', right, from('10.0.0.1'))).status).toBe(429)
    expect((await person().call('POST', '/session', right, from('10.0.0.2'))).status).toBe(200)
  })

  it('opens again by a reset, on the device that made it, and stays open there', async () => {
    const { person, signIn, deps } = await createHarness(fromHeader)
    const thief = await signIn(EMPLOYEUR)
    const flood = async (prefix: string) => {
      for (let i = 0; i < 30; i++)
        await person().call('POST', '/session', WRONG, { headers: { 'x-test-adresse': `${prefix}.${i}` } })
    }
    await flood('10.0.0')
    const who = person()
    await who.call('POST', '/mot-de-passe/oubli', { email: EMPLOYEUR })
    const [mail] = (await who.call('GET', '/courriels')).body
    const jeton = /jeton=(\w+)/.exec(mail.texte)?.[1]
    const motDePasse = 'sept loutres marines 30'
    expect((await who.call('POST', '/mot-de-passe', { jeton, motDePasse })).status).toBe(200)
    const fresh = person()
    expect((await fresh.call('POST', '/session', { email: EMPLOYEUR, motDePasse })).status).toBe(200)
    await flood('10.0.1')
    expect((await who.call('POST', '/session', { email: EMPLOYEUR, motDePasse })).status).toBe(200)
    // A device known before the reset is known no more.
    expect((await thief.call('POST', '/session', { email: EMPLOYEUR, motDePasse })).status).toBe(429)
    expect(await deps.db.selectFrom('appareil').select('compte_id').execute()).toHaveLength(2)
  })

  it('opens again by a reset on a device that several people sign in on', async () => {
    const { signIn } = await createHarness()
    const who = await signIn(EMPLOYEUR)
    await who.call('POST', '/session', { email: AUTRE, motDePasse: MOT_DE_PASSE_DEMO })
    for (let i = 0; i < 12; i++) await who.call('POST', '/session', WRONG)
    await who.call('POST', '/mot-de-passe/oubli', { email: EMPLOYEUR })
    const [mail] = (await who.call('GET', '/courriels')).body
    const jeton = /jeton=(\w+)/.exec(mail.texte)?.[1]
    const motDePasse = 'sept loutres marines 30'
    await who.call('POST', '/mot-de-passe', { jeton, motDePasse })
    expect((await who.call('POST', '/session', { email: EMPLOYEUR, motDePasse })).status).toBe(200)
  })

  it('takes no value for a device’s that was not given', async () => {
    const { person } = await createHarness()
    const planted = { headers: { cookie: 'monespace_appareil=planted' } }
    const right = { email: EMPLOYEUR, motDePasse: MOT_DE_PASSE_DEMO }
    const { headers } = await person().call('POST', '/session', right, planted)
    const [session = '', appareil = ''] = headers.getSetCookie()
    expect(session).toMatch(/^monespace_session=\w{27}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(appareil).toMatch(/^monespace_appareil=\w{27}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('needs a same-origin call', async () => {
    const { person } = await createHarness()
    const right = { email: EMPLOYEUR, motDePasse: 'Demonstration-2026!' }
    const code = async (headers: Record<string, string>) =>
      (await person().call('POST', '/session', right, { origin: null, headers })).body.code
    expect(await code({})).toBe('origine_refusee')
    expect(await code({ origin: 'https://elsewhere.example' })).toBe('origine_refusee')
    expect(await code({ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:9000' })).toBe(
      'origine_refusee',
    )
    expect(await code({ 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  })
})

describe('a session', () => {
  it('is empty for nobody, and rotates at each sign-in', async () => {
    const { person, signIn } = await createHarness()
    expect((await person().call('GET', '/session')).body).toEqual({
      compte: null,
      entreprises: [],
      role: null,
    })
    const who = await signIn(EMPLOYEUR)
    const first = who.cookie()
    await who.call('POST', '/session', { email: EMPLOYEUR, motDePasse: 'Demonstration-2026!' })
    expect(who.cookie()).not.toBe(first)
    expect((await person().call('GET', '/sessions', undefined, { headers: { cookie: first } })).status).toBe(
      401,
    )
    expect((await who.call('GET', '/sessions')).body.elements).toHaveLength(1)
  })

  it('ends by sign-out, everywhere when asked, by revocation, and by time', async () => {
    const { signIn, clock } = await createHarness()
    const [one, two, three] = [await signIn(EMPLOYEUR), await signIn(EMPLOYEUR), await signIn(EMPLOYEUR)]
    const sessions = (await one.call('GET', '/sessions')).body.elements
    expect(sessions).toHaveLength(3)
    const mine = sessions.find((s: { courante: boolean }) => s.courante)
    expect((await two.call('DELETE', `/sessions/${mine.id}`)).status).toBe(204)
    expect((await one.call('GET', '/sessions')).status).toBe(401)
    expect((await three.call('DELETE', '/session?partout=true')).body.compte).toBeNull()
    expect((await two.call('GET', '/sessions')).status).toBe(401)
    const four = await signIn(EMPLOYEUR)
    clock.advance(4 * 3600)
    expect((await four.call('GET', '/sessions')).status).toBe(401)
  })
})
