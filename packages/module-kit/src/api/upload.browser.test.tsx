import { CALLS } from '@mon-espace/domain/api'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, onSessionLost, upload } from './index.ts'

/** A server's side of an XMLHttpRequest: what was sent, and how to answer. */
class FakeRequest {
  static last: FakeRequest
  static answer: (request: FakeRequest) => void = () => undefined
  upload: { onprogress?: (event: object) => void } = {}
  headers: Record<string, string> = {}
  opened: [string, string] = ['', '']
  status = 0
  responseText = ''
  type = 'application/json'
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  onloadend?: () => void
  constructor() {
    FakeRequest.last = this
  }
  open(method: string, url: string) {
    this.opened = [method, url]
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  getAllResponseHeaders() {
    return `content-type: ${this.type}\r\nx-request-id: 1\r\n`
  }
  send() {
    queueMicrotask(() => FakeRequest.answer(this))
  }
  abort() {
    this.onabort?.()
    this.onloadend?.()
  }
  respond(status: number, body: object | string, type = 'application/json') {
    const responseText = typeof body === 'string' ? body : JSON.stringify(body)
    Object.assign(this, { status, responseText, type })
    this.onload?.()
    this.onloadend?.()
  }
}

const deposit = (options: object = {}) => {
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
  return upload(CALLS.depositPiece, {
    params: { id: 'd1' },
    form: new FormData(),
    idempotencyKey: 'cle',
    ...options,
  })
}
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a deposit', () => {
  it('tells how far it is, then gives the answer', async () => {
    const shares: number[] = []
    FakeRequest.answer = (request) => {
      request.upload.onprogress?.({ lengthComputable: true, loaded: 25, total: 100 })
      request.upload.onprogress?.({ lengthComputable: false, loaded: 50, total: 0 })
      request.respond(201, { id: 'p1' })
    }
    expect(await deposit({ onProgress: (share: number) => shares.push(share) })).toEqual({ id: 'p1' })
    expect(shares).toEqual([0.25])
    expect(FakeRequest.last.opened).toEqual(['POST', '/api/dossiers/d1/pieces'])
    expect(FakeRequest.last.headers['idempotency-key']).toBe('cle')
  })

  it('is refused as any call is', async () => {
    const body = { type: 'x', title: 't', status: 422, detail: 'd', code: 'fichier_refuse', instance: 'i' }
    FakeRequest.answer = (request) => request.respond(422, body, 'application/problem+json')
    const error = await deposit().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({ status: 422, code: 'fichier_refuse' })
  })

  it.each([
    ['a page of maintenance', 200, '<h1>Maintenance</h1>', 'text/html', 'Réponse inattendue'],
    ['an answer cut on its way', 201, '{"id":', 'application/json', 'Réponse inattendue'],
    ['a proxy that takes no such file', 413, '<h1>413</h1>', 'text/html', 'Fichier trop lourd'],
  ])('ends on %s, and says so', async (_, status, body, type, titre) => {
    FakeRequest.answer = (request) => request.respond(status, body, type)
    await expect(deposit()).rejects.toMatchObject({ code: 'reponse_illisible', status, titre })
  })

  it('can be cancelled, before and during', async () => {
    const reason = new Error('annulé')
    await expect(deposit({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const controller = new AbortController()
    FakeRequest.answer = () => controller.abort(reason)
    await expect(deposit({ signal: controller.signal })).rejects.toBe(reason)
  })

  it('says so when the connection is cut', async () => {
    FakeRequest.answer = (request) => request.onerror?.()
    await expect(deposit()).rejects.toMatchObject({ code: 'reseau_indisponible', status: 0 })
  })

  it('is made again once signed in again', async () => {
    const body = { type: 'x', title: 't', status: 401, detail: 'd', code: 'session_absente', instance: 'i' }
    let tries = 0
    FakeRequest.answer = (request) => {
      tries += 1
      if (tries === 1) request.respond(401, body, 'application/problem+json')
      else request.respond(201, { id: 'p2' })
    }
    const stop = onSessionLost(async () => true)
    expect(await deposit()).toEqual({ id: 'p2' })
    stop()
  })
})
