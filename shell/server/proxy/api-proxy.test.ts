import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { createListener } from '../listener.ts'
import { createApiProxy } from './api-proxy.ts'

const servers: Server[] = []
const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    servers.push(server)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/** The shell in front of a BFF that answers so. */
async function shellBefore(bff: RequestListener): Promise<string> {
  return listen(createListener(new Hono(), createApiProxy(await listen(createServer(bff)))))
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

describe('the way to the API', () => {
  it('passes method, path, headers and body on, and the answer back as it is', async () => {
    const shell = await shellBefore((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        response.writeHead(207, [
          'Set-Cookie',
          'a=1; HttpOnly',
          'Set-Cookie',
          'b=2',
          'ETag',
          '"v3"',
          'Content-Type',
          'application/json',
        ])
        const { cookie, host } = request.headers
        response.end(JSON.stringify({ method: request.method, url: request.url, body, cookie, host }))
      })
    })
    const response = await fetch(`${shell}/api/dossiers?limite=2`, {
      method: 'PUT',
      headers: { cookie: 'monespace_session=x', 'content-type': 'application/json' },
      body: '{"é":1}',
    })
    expect(response.status).toBe(207)
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
    expect(response.headers.get('etag')).toBe('"v3"')
    expect(await response.json()).toEqual({
      method: 'PUT',
      url: '/api/dossiers?limite=2',
      body: '{"é":1}',
      cookie: 'monespace_session=x',
      host: new URL(shell).host,
    })
  })

  it('says last where the request came from, whatever the request says itself', async () => {
    const shell = await shellBefore((request, response) => {
      response.end(String(request.headers['x-forwarded-for']))
    })
    const response = await fetch(`${shell}/api/x`, { headers: { 'x-forwarded-for': '10.0.0.1' } })
    expect(await response.text()).toBe('10.0.0.1, 127.0.0.1')
  })

  it('lets an answer flow before it is whole', async () => {
    let finish = () => {}
    const shell = await shellBefore((_, response) => {
      response.write('début')
      finish = () => response.end('fin')
    })
    const reader = (await fetch(`${shell}/api/export`)).body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toBe('début')
    finish()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('fin')
  })

  it('shows half an answer as cut', async () => {
    const shell = await shellBefore((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('moitié')
      setTimeout(() => response.destroy(), 20)
    })
    const response = await fetch(`${shell}/api/x`)
    await expect(response.text()).rejects.toThrow()
  })

  it('keeps the measures of the service to its operator, however they are spelled', async () => {
    const shell = await shellBefore((_, response) => response.end('secret'))
    for (const path of [
      '/api/metriques',
      '/api/%6detriques',
      '/api//metriques',
      '/api/x/../metriques',
      '/api/METRIQUES',
    ])
      expect((await fetch(shell + path)).status).toBe(404)
  })

  it('asks a read again that a connection closed meanwhile did not answer, and writes on a new one', async () => {
    const seen = new Map<unknown, number>()
    const shell = await shellBefore((request, response) => {
      const nth = (seen.get(request.socket) ?? 0) + 1
      seen.set(request.socket, nth)
      if (nth > 1) request.socket.destroy()
      else response.end('bonjour')
    })
    expect((await fetch(`${shell}/api/a`)).status).toBe(200)
    const again = await fetch(`${shell}/api/a`)
    expect(await again.text()).toBe('bonjour')
    expect(seen.size).toBe(2)
    expect((await fetch(`${shell}/api/a`)).status).toBe(200)
    expect((await fetch(`${shell}/api/a`, { method: 'POST', body: 'x' })).status).toBe(200)
  })

  it('passes on what the BFF answers before it read what was sent, however heavy', async () => {
    const shell = await shellBefore((_, response) => {
      response.writeHead(413).end('trop lourd')
    })
    const body = new Uint8Array(12 * 1024 * 1024)
    for (let i = 0; i < 20; i++) {
      const response = await fetch(`${shell}/api/x`, { method: 'POST', body })
      expect([response.status, await response.text()]).toEqual([413, 'trop lourd'])
    }
  })

  it('hears out who sends all before it reads the answer', async () => {
    const shell = await shellBefore((request, response) => {
      response.writeHead(413).end('trop lourd')
      // Long after the answer was read, even on a busy machine: a connection cut before would lose it.
      setTimeout(() => request.socket.destroy(), 500)
    })
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${shell}/api/x`, { method: 'POST' })
      sent.on('error', reject)
      const answered = new Promise<number | undefined>((heard) => {
        sent.on('response', ({ statusCode }) => heard(statusCode))
      })
      sent.on('finish', () => answered.then(resolve))
      sent.end(new Uint8Array(40 * 1024 * 1024))
    })
    expect(await answer).toBe(413)
  }, 10_000)

  it('leaves whole an answer that came while the rest was still being sent', async () => {
    const shell = await shellBefore((request, response) => {
      response.writeHead(413).end('trop lourd')
      // Long after the answer was read, even on a busy machine: a connection cut before would lose it.
      setTimeout(() => request.socket.destroy(), 500)
    })
    const body = new ReadableStream({
      async start(sent) {
        for (let i = 0; i < 10; i++) {
          sent.enqueue(new Uint8Array(64 * 1024))
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
        sent.close()
      },
    })
    const response = await fetch(`${shell}/api/x`, { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect([response.status, await response.text()]).toEqual([413, 'trop lourd'])
  })

  it('says that the service is busy when the BFF does not answer', async () => {
    const shell = await listen(createListener(new Hono(), createApiProxy('http://127.0.0.1:9')))
    const response = await fetch(`${shell}/api/session`, { method: 'POST', body: 'x' })
    expect(response.status).toBe(503)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ code: 'service_occupe', status: 503 })
  })
})
