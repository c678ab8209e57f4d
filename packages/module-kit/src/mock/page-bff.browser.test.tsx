import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageBff, type PageBff } from './page-bff.ts'
import { createScenarios } from './scenarios.ts'

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
  const json = { 'content-type': 'application/json' }
  const request = (path: string, init?: RequestInit) =>
    new Request(`${window.location.origin}/api${path}`, init)

  async function draft() {
    const scenarios = createScenarios(bff.fetch)
    await bff.signIn('employeur@interim-demo.example')
    const created = await ask('/dossiers', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ siret: '99912345800013', type: 'apprentissage' }),
    })
    const { id, version } = (await created.json()) as { id: string; version: number }
    const save = (nom: string, named: number) =>
      scenarios.answer(
        request(`/dossiers/${id}/sections/apprenti`, {
          method: 'PUT',
          headers: { ...json, 'if-match': `"v${named}"` },
          body: JSON.stringify({ nomNaissance: nom }),
        }),
      )
    const stored = async () => (await (await ask(`/dossiers/${id}`)).json()).contrat.apprenti.nomNaissance
    return { scenarios, id, version, save, stored }
  }

  it('of a conflict has somebody else write the same field first, once: the refusal is the service’s own', async () => {
    const { scenarios, version, save, stored } = await draft()
    scenarios.choose('conflit')
    const refused = await save('Martin', version)
    expect(refused.status).toBe(412)
    const problem = await refused.json()
    expect(problem).toMatchObject({ code: 'version_perimee', sectionsModifiees: ['apprenti'] })
    expect(await stored()).toBe('Martin bis')
    expect((await save('Martin', problem.versionCourante)).status).toBe(200)
    expect(await stored()).toBe('Martin')
  })

  it('of a conflict refuses moves too, though nothing can be written in their dossier', async () => {
    const { scenarios, id, version } = await draft()
    scenarios.choose('conflit')
    const remove = (named: number) =>
      scenarios.answer(
        request(`/dossiers/${id}`, { method: 'DELETE', headers: { 'if-match': `"v${named}"` } }),
      )
    const refused = await remove(version)
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({ versionCourante: version })
    expect((await remove(version)).status).toBe(204)
  })

  it('of a network or a breakdown says so to every call, and normal ends it', async () => {
    const { scenarios, save, version } = await draft()
    scenarios.choose('hors-ligne')
    expect((await save('Martin', version)).type).toBe('error')
    scenarios.choose('panne')
    expect((await save('Martin', version)).status).toBe(500)
    expect((await scenarios.answer(request('/session'))).status).toBe(200)
    scenarios.choose('lent')
    const start = performance.now()
    expect((await scenarios.answer(request('/session'))).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(1_900)
    scenarios.choose('normal')
    expect((await save('Martin', version)).status).toBe(200)
  })
})
