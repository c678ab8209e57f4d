import { CALLS } from '@mon-espace/domain/api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type ApiProblem,
  type Avancement,
  call,
  callForBlob,
  maintenant,
  onSessionLost,
  urlOf,
} from './index.ts'

const calls: { url: string; init: RequestInit }[] = []
let answers: (Response | Error)[] = []

beforeEach(() => {
  calls.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, init })
    init.signal?.throwIfAborted()
    const answer = answers.shift() ?? new Error('nothing more to answer')
    if (answer instanceof Error) throw answer
    return answer
  })
})
afterEach(() => {
  answers = []
  vi.unstubAllGlobals()
})

const problem = (status: number, code: string, extra: object = {}, headers: Record<string, string> = {}) =>
  Response.json(
    { type: 'urn:x', title: 'Titre', status, detail: 'Faites ceci.', code, instance: 'id-1', ...extra },
    { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers } },
  )
const pdf = (headers: Record<string, string> = {}) =>
  new Response('%PDF', { headers: { 'content-type': 'application/pdf', ...headers } })
const html = (status: number, headers: Record<string, string> = {}) =>
  new Response('<h1>Maintenance</h1>', { status, headers: { 'content-type': 'text/html', ...headers } })
const refused = async (promise: Promise<unknown>) => (await promise.catch((error) => error)) as ApiProblem

it('tells the time by the clock of the service, whatever the machine’s own', async () => {
  const wrong = Date.UTC(2019, 0, 1, 12)
  vi.useFakeTimers({ toFake: ['Date'], now: wrong })
  try {
    const session = () => Response.json({}, { headers: { 'x-heure': '2026-08-24T09:00:00.000Z' } })
    answers = [session(), Response.json({})]
    await call(CALLS.readSession)
    expect(maintenant().toISOString()).toBe('2026-08-24T09:00:00.000Z')
    vi.setSystemTime(wrong + 86_400_000)
    // An answer of something in between, which does not tell.
    await call(CALLS.readSession)
    expect(maintenant().toISOString()).toBe('2026-08-25T09:00:00.000Z')
  } finally {
    vi.useRealTimers()
  }
})

describe('call', () => {
  it('sends what the operation says, as the contract spells it', async () => {
    answers = [Response.json({ version: 4, problemes: [] })]
    await call(CALLS.saveSection, {
      params: { id: 'a/b', section: 'employeur' },
      body: { siret: '1' } as never,
      ifMatch: 3,
      idempotencyKey: 'cle',
    })
    const { url, init } = calls[0] ?? { url: '', init: {} }
    const headers = init.headers as Headers
    expect(url).toBe('/api/dossiers/a%2Fb/sections/employeur')
    expect(init.method).toBe('PUT')
    expect(headers.get('if-match')).toBe('"v3"')
    expect(headers.get('idempotency-key')).toBe('cle')
    expect(headers.get('content-type')).toBe('application/json')
    expect(init.body).toBe('{"siret":"1"}')
  })

  it('leaves out of the address what was not asked', () => {
    expect(
      urlOf(CALLS.searchReferentiel, {
        params: { nom: 'naf' },
        query: { q: 'é&=', limite: undefined },
      }),
    ).toBe('/api/referentiels/naf?q=%C3%A9%26%3D')
  })

  it('gives nothing for an answer without a body, and bytes where asked', async () => {
    answers = [new Response(null, { status: 204 }), pdf()]
    expect(await call(CALLS.revokeSession, { params: { id: '1' } })).toBeUndefined()
    expect(await (await callForBlob(CALLS.readDossier, { params: { id: '1' } })).text()).toBe('%PDF')
  })
})

it('tells how far the bytes of a file are, where the service said how many to expect', async () => {
  const headers = { 'x-lignes': '1200', 'x-taille-estimee': '8' }
  answers = [pdf(headers), pdf()]
  for (const expected of [
    [
      { part: 0, lignes: 1200 },
      { part: 0.5, lignes: 1200 },
    ],
    [
      { part: null, lignes: null },
      { part: null, lignes: null },
    ],
  ]) {
    const told: Avancement[] = []
    const options = { params: { id: '1' }, onProgress: (a: Avancement) => told.push(a) }
    expect(await (await callForBlob(CALLS.readDossier, options)).text()).toBe('%PDF')
    expect(told).toEqual(expected)
  }
})

describe('a refusal', () => {
  it('tells what to do, field by field, and what it adds', async () => {
    const erreurs = [{ chemin: 'apprenti.nir', code: 'nir_cle', message: 'Vérifiez la clé.' }]
    answers = [
      problem(412, 'version_perimee', {
        erreurs,
        versionCourante: 7,
        sectionsModifiees: ['contrat'],
      }),
    ]
    const error = await refused(call(CALLS.listSessions))
    expect(error).toMatchObject({
      status: 412,
      code: 'version_perimee',
      detail: 'Faites ceci.',
      instance: 'id-1',
      erreurs,
    })
    expect(error.versionConflict).toEqual({ versionCourante: 7, sectionsModifiees: ['contrat'] })
    expect(error.message).not.toContain('Faites')
  })

  it('says how long to wait', async () => {
    answers = [problem(429, 'trop_de_tentatives', {}, { 'retry-after': '12' })]
    expect((await refused(call(CALLS.listSessions))).retryAfterSeconds).toBe(12)
  })

  it.each([
    ['a page of a proxy', new Response('<h1>502</h1>', { status: 502 }), 502, 'reponse_illisible'],
    [
      'half a problem',
      new Response('{"sta', { status: 500, headers: { 'content-type': 'application/problem+json' } }),
      500,
      'reponse_illisible',
    ],
    ['no answer at all', new TypeError('Failed to fetch'), 0, 'reseau_indisponible'],
  ])('is told in kind words even when it is %s', async (_, answer, status, code) => {
    answers = [answer]
    const error = await refused(call(CALLS.listSessions))
    expect(error).toMatchObject({ name: 'ApiProblem', status, code })
    expect(error.detail.length).toBeGreaterThan(20)
  })

  it.each([
    [403, 'Demande bloquée', true],
    [408, 'Délai dépassé', true],
    [413, 'Fichier trop lourd', false],
    [429, 'Trop de demandes', true],
    [502, 'Service indisponible', true],
    [503, 'Service indisponible', true],
    [504, 'Service indisponible', true],
    [418, 'Réponse inattendue', true],
  ])('of a proxy, %i, is told for what it is', async (status, titre, mayPass) => {
    answers = [html(status, { 'retry-after': '9' })]
    const error = await refused(call(CALLS.listSessions))
    expect(error).toMatchObject({ code: 'reponse_illisible', status, titre, mayPass, retryAfterSeconds: 9 })
  })

  it('of ours may pass by its status', async () => {
    answers = [problem(422, 'corps_invalide'), problem(503, 'service_occupe')]
    expect((await refused(call(CALLS.listSessions))).mayPass).toBe(false)
    expect((await refused(call(CALLS.listSessions))).mayPass).toBe(true)
  })

  it('is none when the call was abandoned', async () => {
    const reason = new Error('parti')
    await expect(call(CALLS.listSessions, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

describe('an answer of success that is not ours', () => {
  it.each([
    ['a page of maintenance', () => html(200)],
    [
      'the JSON of a gateway, cut',
      () => new Response('{"elem', { headers: { 'content-type': 'application/json' } }),
    ],
    ['nothing that says what it is', () => new Response(new Uint8Array([1]))],
  ])('is a failure that may pass: %s', async (_, made) => {
    answers = [made()]
    expect(await refused(call(CALLS.listSessions))).toMatchObject({
      code: 'reponse_illisible',
      mayPass: true,
    })
  })

  it.each([
    'text/html; charset=utf-8',
    'application/xhtml+xml',
    'application/json',
    'Application/Problem+JSON',
  ])('is never saved as a file: %s', async (type) => {
    answers = [new Response('<h1>', { headers: { 'content-type': type } })]
    expect(await refused(callForBlob(CALLS.exportDossiers))).toMatchObject({ code: 'reponse_illisible' })
  })

  it.each([
    'application/pdf',
    'image/png',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/octet-stream',
  ])('is not suspected of a file: %s', async (type) => {
    answers = [new Response('octets', { headers: { 'content-type': type } })]
    expect((await callForBlob(CALLS.exportDossiers)).type).toBe(type)
  })

  it('cut on the way is a connection cut', async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new TypeError('cut')) })
    answers = [new Response(cut, { headers: { 'content-type': 'application/json' } })]
    expect((await refused(call(CALLS.listSessions))).code).toBe('reseau_indisponible')
  })
})

describe('a session lost under somebody’s hands', () => {
  it('is not asked for by a call that only proposes', async () => {
    const handler = vi.fn(async () => true)
    const stop = onSessionLost(handler)
    answers = [problem(401, 'session_absente')]
    expect((await refused(call(CALLS.listSessions, { discreet: true }))).code).toBe('session_absente')
    expect(handler).not.toHaveBeenCalled()
    stop()
  })

  it('is taken up again once for all, and the calls are made again', async () => {
    const resumed = Promise.withResolvers<boolean>()
    const handler = vi.fn(() => resumed.promise)
    const stop = onSessionLost(handler)
    answers = [problem(401, 'session_absente'), problem(401, 'session_absente')]
    const both = Promise.all([call(CALLS.listSessions), call(CALLS.listSessions)])
    await vi.waitFor(() => expect(handler).toHaveBeenCalled())
    answers = [Response.json({ elements: [] }), Response.json({ elements: [] })]
    resumed.resolve(true)
    await both
    expect(handler).toHaveBeenCalledOnce()
    expect(calls).toHaveLength(4)
    stop()
  })

  it('stays a refusal when nobody signs in again, and a wrong password is not one', async () => {
    const handler = vi.fn(async () => false)
    const stop = onSessionLost(handler)
    answers = [problem(401, 'session_absente')]
    expect((await refused(call(CALLS.listSessions))).code).toBe('session_absente')
    answers = [problem(401, 'identifiants_invalides')]
    await refused(call(CALLS.openSession, { body: { email: '', motDePasse: '' } }))
    expect(handler).toHaveBeenCalledOnce()
    stop()
  })

  it('keeps no call waiting once the screen that asked is left, and is asked of the next one', async () => {
    const handler = vi.fn(() => new Promise<boolean>(() => undefined))
    const leave = onSessionLost(handler)
    answers = [problem(401, 'session_absente')]
    const waiting = refused(call(CALLS.listSessions))
    await vi.waitFor(() => expect(handler).toHaveBeenCalled())
    leave()
    expect((await waiting).code).toBe('session_absente')
    const stop = onSessionLost(async () => true)
    answers = [problem(401, 'session_absente'), Response.json({ elements: [] })]
    await call(CALLS.listSessions)
    stop()
  })
})
