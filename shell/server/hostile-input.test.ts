import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createShell } from './app.ts'
import { overridden, overridesIn } from './dev/overrides.ts'
import { createListener } from './listener.ts'
import { createPortail } from './portail/portail.ts'
import { createApiProxy } from './proxy/api-proxy.ts'
import { moduleNamed, testParts } from './testing/parts.ts'

const modules = [
  moduleNamed('mf-un', { screens: [{ pattern: '/mf-un/:id', files: [], calls: ['/api/choses/:id'] }] }),
]
/** So many requests, or as many as there is time for: each is a connection, of which a machine has so many. */
const runs = process.env.FUZZ_SECONDES ? 20_000 : 600
const limitMs = Math.min(60, Number(process.env.FUZZ_SECONDES ?? 60)) * 1000
/** What this thread, server and sender, may take for one request. */
const heldMs = 100
/** The same requests each time, unless another seed is asked for; told with whatever fails. */
const GRAINE = Number(process.env.FUZZ_GRAINE ?? 20_261_128)
const servers: Server[] = []
let port = 0

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    servers.push(server)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

beforeAll(async () => {
  const bff = await listen(createServer((_, response) => void response.end('{"compte":null}')))
  const bffUrl = `http://127.0.0.1:${bff}`
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const urlPublique = 'http://localhost:9000'
  const shell = createShell({
    assets: async () => undefined,
    filesOf: async () => new Set(['main.js']),
    frameOf: async () => undefined,
    partsFor: async (_, cookies = '') =>
      testParts(
        modules.map((module) => {
          const address = overridesIn(cookies).get(module.name)
          return address ? overridden(module, address) : module
        }),
      ),
    favicon: '<svg/>',
    dev: true,
    bffUrl,
    urlPublique,
    portail: createPortail({
      secret: privateKey.export({ format: 'jwk' }),
      bffUrl,
      urlPublique,
      clock: () => new Date(),
    }),
  })
  port = await listen(createListener(shell, createApiProxy(bffUrl)))
})

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** Sends bytes as they are, which no client of ours would, and reads the status of the answer. */
function send(request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (part) => {
      answer += part.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])))
    socket.write(Buffer.from(request, 'latin1'))
  })
}

const latin = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) })
const oneLine = (text: string) => text.replace(/[\r\n]/g, '')
const target = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '/api/',
        '/mf-un/',
        '/accueil',
        '/dev/surcharge?module=mf-un&vers=',
        '/modules/',
      ),
      fc.constantFrom('/espace-entreprise', '/api/telemetrie', '/vendor/', '/api/metriques', '/mf-un/1.0.0/'),
      fc.constantFrom(
        '%00',
        '%0d%0a',
        '%5C',
        '%2f',
        '%',
        '%ff',
        '%F0%9F',
        '..',
        '?',
        '#',
        '\\',
        ';',
        '@',
        '[',
      ),
      latin.map((text) => text.replace(/[\r\n ]/g, '')),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `/${parts.join('')}`)
const cookieName = fc.oneof(
  fc.constantFrom('monespace_session', '__Host-monespace_session', 'import-map-override:mf-un'),
  latin.map(oneLine),
)
const cookieValue = fc.oneof(
  fc.constantFrom(
    '',
    '%',
    '%E0%A4%A',
    'http://localhost:1/%',
    encodeURIComponent('http://localhost:1/a b"<'),
  ),
  latin.map(oneLine),
)
const cookie = fc
  .array(
    fc.tuple(cookieName, cookieValue).map((pair) => pair.join('=')),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.join('; '))
const body = fc.oneof(
  fc.json(),
  latin,
  fc.constantFrom(
    'siret=99912345800013&public=',
    '--x\r\n\r\n',
    '--x\r\nContent-Disposition: form-data; name="a',
    '{',
  ),
)
const type = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
)

const request = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'TRACE'),
    target,
    cookie,
    body,
    type,
    host: latin,
  })
  .map(({ method, target, cookie, body, type, host }) =>
    [
      `${method} ${target} HTTP/1.1`,
      `Host: ${host.length % 3 === 0 ? oneLine(host) : 'localhost'}`,
      'Origin: http://localhost',
      'Connection: close',
      `Cookie: ${cookie}`,
      `Content-Type: ${type}`,
      `Content-Length: ${method === 'GET' || method === 'HEAD' ? 0 : body.length}`,
      '',
      method === 'GET' || method === 'HEAD' ? '' : body,
    ].join('\r\n'),
  )

const page = (more: string) => `GET /mf-un HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`

/** Time of this thread alone that a request takes, in milliseconds, and its status. */
async function costOf(bytes: string): Promise<{ ms: number; status: number }> {
  const before = process.threadCpuUsage()
  const status = await send(bytes)
  const { user, system } = process.threadCpuUsage(before)
  return { ms: (user + system) / 1000, status }
}

it('whatever is sent, the fault is never ours, nothing waits long, and the next page is shown', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (bytes) => {
      let { ms, status } = await costOf(bytes)
      expect(status).toBeLessThan(500)
      // What is slow by chance is quick when it is done again.
      for (let again = 0; again < 2 && ms > heldMs; again++) ms = Math.min(ms, (await costOf(bytes)).ms)
      expect(ms).toBeLessThan(heldMs)
    }),
    { numRuns: runs, seed: GRAINE, interruptAfterTimeLimit: limitMs },
  )
  expect(await send(page(''))).toBe(200)
})

it.each([
  ['a broken cookie', page('Cookie: import-map-override:mf-un=%E0%A4%A\r\n'), 200],
  [
    'a line break before a slash',
    'GET /a%0d%0ab/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    301,
  ],
  [
    'a form that ends too soon',
    'POST /espace-entreprise/demandes HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5\r\n\r\n--x\r\n',
    303,
  ],
  [
    'a form without an end',
    `POST /espace-entreprise/demandes HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n${'a'.repeat(100_000)}`,
    413,
  ],
])('%s is answered for what it is', async (_, bytes, status) => {
  expect(await send(bytes)).toBe(status)
})

it('a path of slashes costs what its length costs', async () => {
  const shell = createShell({
    assets: async () => undefined,
    filesOf: async () => undefined,
    frameOf: async () => undefined,
    partsFor: async () => testParts(modules),
    favicon: '',
    bffUrl: 'http://127.0.0.1:9',
    urlPublique: 'http://localhost:9000',
  })
  // Some milliseconds; tried from each slash, minutes.
  const path = `/a${'/'.repeat(200_000)}b`
  const started = performance.now()
  expect((await shell.request(`${path}/`)).headers.get('location')).toBe(path)
  expect(performance.now() - started).toBeLessThan(10_000)
})
