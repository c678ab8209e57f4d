import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageBff, type PageBff } from './page-bff.ts'
import { play } from './scenarios.ts'

const Native = globalThis.Response
let bff: PageBff

const ask = (path: string, init?: RequestInit) =>
  bff.fetch(new Request(`${window.location.origin}/api${path}`, init))

beforeAll(async () => {
  bff = await createPageBff()
})
afterAll(() => {
  globalThis.Response = Native
})

describe('the BFF in a page', () => {
  it('keeps a session, though a page sees no cookie', async () => {
    await bff.signIn('employeur@interim-demo.example')
    const session = await (await ask('/session')).json()
    expect(session).toMatchObject({ compte: { email: 'employeur@interim-demo.example' }, role: 'employeur' })
    await ask('/session', { method: 'DELETE' })
    expect(await (await ask('/session')).json()).toMatchObject({ compte: null })
  })

  it('answers and refuses as the service does', async () => {
    await bff.signIn('employeur@interim-demo.example')
    const entreprises = (await (await ask('/entreprises')).json()) as { siret: string }[]
    expect(entreprises.map(({ siret }) => siret)).toContain('99912345800013')
    expect((await ask('/entreprises/99967890700018')).status).toBe(404)
    const refused = await ask('/rattachements', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"siret":"1"}',
    })
    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('a scenario', () => {
  const request = new Request(`${window.location.origin}/api/dossiers/1/sections/employeur`, {
    method: 'PUT',
    headers: { 'if-match': '"v1"' },
    body: '{}',
  })
  const real = async () => new Response('vrai')

  it('changes what it is about, and nothing else', async () => {
    expect(await (await play('normal', request, real)).text()).toBe('vrai')
    expect((await play('conflit', request, real)).status).toBe(412)
    expect((await play('panne', request, real)).status).toBe(500)
    expect((await play('hors-ligne', request, real)).type).toBe('error')
    const reading = new Request(`${window.location.origin}/api/dossiers`)
    expect(await (await play('conflit', reading, real)).text()).toBe('vrai')
  })
})
