import { RegistryError } from '@mon-espace/module-kit/registry'
import { describe, expect, it } from 'vitest'
import { createShell, type ShellDeps } from './app.ts'
import { telemetryRoutes } from './telemetry/routes.ts'
import { moduleNamed, testParts } from './testing/parts.ts'

const modules = [
  moduleNamed('mf-un', {
    publicRoutes: ['/mf-un'],
    screens: [
      { pattern: '/mf-un/:id/page', files: ['app.js', 'page.js'] },
      {
        pattern: '/mf-un/:id/cadre',
        files: ['page.js'],
        calls: ['/api/choses/:id', '/api/choses/:autre', '/api/liste'],
        frame: 'cadre.html',
      },
    ],
  }),
  moduleNamed('mf-deux', {
    tiles: [{ titre: '</script><script>alert(1)', description: '', kind: 'module', href: '/mf-deux' }],
  }),
]
const shell = (more: Partial<ShellDeps> = {}) =>
  createShell({
    assets: async () => undefined,
    filesOf: async (name, version) =>
      name === 'mf-un' && version === '1.0.0' ? new Set(['main.js']) : undefined,
    frameOf: async (module, file) => `<h1>${module.name} ${file}</h1>`,
    partsFor: async () => ({ ...testParts(modules), tiles: modules.flatMap(({ tiles }) => tiles) }),
    favicon: '<svg/>',
    bffUrl: 'http://127.0.0.1:9',
    urlPublique: 'http://localhost:9000',
    ...more,
  })

const importMapIn = (html: string) => {
  const blocks = [...html.matchAll(/<script type="importmap" nonce="([^"]+)">(.*?)<\/script>/gs)]
  expect(blocks).toHaveLength(1)
  return { nonce: blocks[0]?.[1] ?? '', map: JSON.parse(blocks[0]?.[2] ?? '{}') }
}

describe('a page', () => {
  it('has one import map, before any script, with the hash of every script it could import', async () => {
    const html = await (await shell().request('/mf-un')).text()
    const { map } = importMapIn(html)
    expect(map.imports['mf-un']).toBe('/modules/mf-un/1.0.0/main.js')
    for (const script of [
      '/modules/mf-un/1.0.0/main.js',
      '/modules/mf-deux/1.0.0/app.js',
      '/vendor/react.js',
      '/shell/assets/main.js',
      '/shell/assets/pages.js',
    ])
      expect(map.integrity[script]).toMatch(/^sha384-/)
    expect(html.indexOf('importmap')).toBeLessThan(html.indexOf('type="module"'))
    expect(html.indexOf('importmap')).toBeLessThan(html.indexOf('modulepreload'))
  })

  it('preloads the module of its address, with its hash, and no other', async () => {
    const html = await (await shell().request('/mf-un/page')).text()
    expect(html).toMatch(/modulepreload" href="\/modules\/mf-un\/1.0.0\/main.js" integrity="sha384-/)
    expect(html).toContain('rel="stylesheet" href="/modules/mf-un/1.0.0/main.css" integrity="sha384-')
    expect(html).not.toMatch(/(modulepreload|stylesheet)" href="\/modules\/mf-deux/)
    expect(html).not.toContain('modulepreload" href="/shell/assets/pages.js')
    expect(html).not.toContain('page.js')
    const screen = await (await shell().request('/mf-un/1/page')).text()
    expect(screen.match(/modulepreload" href="\/modules\/mf-un\/1.0.0\/\w+.js/g)).toHaveLength(3)
    const own = await (await shell().request('/accueil')).text()
    expect(own).toContain('modulepreload" href="/shell/assets/pages.js')
  })

  it('reads ahead what its address opens with, and holds its frame, for who has a session', async () => {
    const cookie = 'monespace_session=abc'
    const html = await (await shell().request('/mf-un/a"b/cadre', { headers: { cookie } })).text()
    const calls = [...html.matchAll(/rel="preload" as="fetch" href="([^"]+)" crossorigin="anonymous"/g)]
    expect(calls.map(([, href]) => href)).toEqual(['/api/session', '/api/choses/a%22b', '/api/liste'])
    expect(html).toContain(
      '<div id="single-spa-application:mf-un"><div data-amorce><h1>mf-un cadre.html</h1>',
    )
    expect(html).toMatch(/modulepreload" href="[^"]+" integrity="[^"]*" fetchpriority="low"/)

    const nobody = await (await shell().request('/mf-un/1/cadre')).text()
    expect(nobody).not.toMatch(/choses|data-amorce|fetchpriority/)
    const unread = shell({ frameOf: async () => undefined })
    const bare = await (await unread.request('/mf-un/1/cadre', { headers: { cookie } })).text()
    expect(bare).toContain('/api/choses/1')
    expect(bare).not.toMatch(/data-amorce|fetchpriority/)
  })

  it('obeys a strict policy, with a nonce that serves once', async () => {
    const [one, two] = await Promise.all([shell().request('/mf-un'), shell().request('/mf-un')])
    const policy = one.headers.get('content-security-policy') ?? ''
    const { nonce } = importMapIn(await one.text())
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ])
    expect(importMapIn(await two.text()).nonce).not.toBe(nonce)
    expect(one.headers.get('cache-control')).toBe('no-store')
    expect(one.headers.get('x-content-type-options')).toBe('nosniff')
    expect(one.headers.get('referrer-policy')).toBe('same-origin')
  })

  it('lets nothing written in a manifest close its element', async () => {
    const html = await (await shell().request('/mf-un')).text()
    expect(html).not.toContain('<script>alert')
  })

  it('tells browsers to stay with https where the public reaches us so', async () => {
    const secure = await shell({ urlPublique: 'https://exemple.test' }).request('/mf-un')
    expect(secure.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect((await shell().request('/mf-un')).headers.get('strict-transport-security')).toBeNull()
  })

  it('that does not exist says so, and its status too', async () => {
    const response = await shell().request('/nulle-part')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>Page introuvable</h1>')
    expect((await shell().request('/mf-un', { method: 'POST' })).status).toBe(404)
  })

  it('is found with a slash too many, and never at another site', async () => {
    const led = async (path: string) => (await shell().request(path)).headers.get('location')
    expect(await led('/accueil/?a=1')).toBe('/accueil?a=1')
    expect(await led('http://localhost//ailleurs.example/')).toBe('/ailleurs.example')
    for (const path of ['/%5Cailleurs.example/', '/%2F%5cailleurs.example//', '/%2e/%2fx/', '/.//%5Cx/'])
      expect([path, await led(path)]).toEqual([path, null])
    for (const path of ['/a%0d%0aset-cookie:b=c/', '/%00/'])
      expect([path, await led(path)]).toEqual([path, path.slice(0, -1)])
  })
})

describe('a fault', () => {
  it('is told to the operator by its kind, and to nobody by its words', async () => {
    const lines: string[] = []
    const failing = (fault: Error) =>
      shell({ warn: (line) => lines.push(line), partsFor: () => Promise.reject(fault) }).request('/mf-un')
    const ours = await failing(new TypeError('Zoé Martin'))
    expect([ours.status, await ours.text()]).toEqual([500, ''])
    const registry = await failing(new RegistryError('The bucket x does not answer'))
    expect([registry.status, await registry.text()]).toEqual([503, ''])
    expect(lines).toEqual([
      expect.stringMatching(/^a page failed: TypeError at /),
      'The bucket x does not answer',
    ])
    expect(lines.join()).not.toContain('Zoé')
  })
})

describe('a tile of a neighbour service', () => {
  const tiles = [
    { titre: 'mesVoisins', description: 'Aider <b>.', kind: 'lien', href: '/demonstration/v' } as const,
  ]
  const partsFor = async () => ({ ...testParts(modules), tiles })

  it('leads in the demo to a page that says what it is, under the same policy', async () => {
    const response = await shell({ dev: true, partsFor }).request('/demonstration/v')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).toMatch(/<h1>mesVoisins<\/h1>.*<p>Aider &lt;b&gt;.<\/p>/)
    expect(html).toContain('ne fait pas partie de la démonstration')
  })

  it('leads nowhere of ours in production', async () => {
    expect((await shell({ partsFor }).request('/demonstration/v')).status).toBe(404)
  })
})

describe('the registry', () => {
  it('tells what is deployed', async () => {
    const response = await shell().request('/modules/registre.json')
    const { modules: deployed, importmap } = (await response.json()) as {
      modules: Record<string, Record<string, unknown>>
      importmap: { imports: Record<string, string> }
    }
    expect(Object.keys(deployed)).toEqual(['mf-un', 'mf-deux'])
    expect(Object.keys(deployed['mf-un'] ?? {})).toEqual(
      expect.arrayContaining(['version', 'base', 'entry', 'css', 'integrity', 'routes', 'tiles']),
    )
    expect(importmap.imports['mf-deux']).toBe('/modules/mf-deux/1.0.0/main.js')
  })
})

describe('/', () => {
  it('leads to sign-in, or to the portal where it is emulated', async () => {
    const { Hono } = await import('hono')
    expect((await shell().request('/')).headers.get('location')).toBe('/connexion')
    const demo = shell({ portail: new Hono() })
    expect((await demo.request('/', { headers: { cookie: 'a=b' } })).headers.get('location')).toBe(
      '/espace-entreprise',
    )
  })
})

describe('telemetry', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const event = { module: 'mf-un', version: '1.0.0', phase: 'mount', ms: 40 }

  it('tells how each version does, of those that exist', async () => {
    const app = shell()
    const evenements = [
      { ...event, phase: 'load', ms: 60 },
      event,
      { ...event, phase: 'render', ms: undefined, erreur: 'TypeError', ou: 'main.js:1:2' },
      { ...event, module: 'mf-inconnu' },
    ]
    expect((await app.request('/api/telemetrie', post({ evenements }))).status).toBe(204)
    const { elements } = (await (await app.request('/api/telemetrie')).json()) as { elements: unknown[] }
    expect(elements).toMatchObject([
      {
        module: 'mf-un',
        version: '1.0.0',
        chargementMs: 100,
        montages: 1,
        erreurs: 1,
        derniereErreur: { phase: 'render', erreur: 'TypeError', ou: 'main.js:1:2' },
      },
    ])
  })

  it('keeps no word that anybody may choose', async () => {
    const app = shell()
    const places = [
      'zoe-martin-0612345678.js:1:2',
      'main.js:1:2 Zoé',
      'Zoé main.js:1:2',
      'main.js:99999999:1',
    ]
    for (const ou of places) {
      const evenements = [{ ...event, erreur: 'Error', ou }]
      expect((await app.request('/api/telemetrie', post({ evenements }))).status).toBe(204)
      const { elements } = (await (await app.request('/api/telemetrie')).json()) as {
        elements: { derniereErreur: unknown }[]
      }
      expect(elements[0]?.derniereErreur).toMatchObject({ erreur: 'Error', ou: null })
    }
    for (const told of [{ erreur: 'Zoé Martin' }, { phase: 'Zoé' }, { erreur: '<b>' }]) {
      const evenements = [{ ...event, ...told }]
      expect((await app.request('/api/telemetrie', post({ evenements }))).status).toBe(400)
    }
  })

  it('hears each address so often a minute, and all of them together', async () => {
    const app = telemetryRoutes(async () => undefined, { each: 2, all: 3 })
    const from = async (remoteAddress: string, said?: string) => {
      const init = post({ evenements: [] }, said ? { 'x-forwarded-for': said } : {})
      return (await app.request('/', init, { incoming: { socket: { remoteAddress } } })).status
    }
    expect([await from('203.0.113.7'), await from('203.0.113.7', '192.0.2.1')]).toEqual([204, 204])
    expect(await from('203.0.113.7', '192.0.2.2')).toBe(429)
    expect([await from('::1', '192.0.2.9, 203.0.113.7'), await from('127.0.0.1', '192.0.2.3')]).toEqual([
      429, 204,
    ])
    expect(await from('203.0.113.8')).toBe(429)
  })

  it('counts a /64 of IPv6 as one address, and IPv4 told as IPv6 as IPv4', async () => {
    const app = telemetryRoutes(async () => undefined, { each: 1, all: 10 })
    const from = async (remoteAddress: string) => {
      const peer = { incoming: { socket: { remoteAddress } } }
      return (await app.request('/', post({ evenements: [] }), peer)).status
    }
    expect([await from('2001:db8::1'), await from('2001:db8::2:1'), await from('2001:db8:0:1::1')]).toEqual([
      204, 429, 204,
    ])
    expect([await from('203.0.113.7'), await from('::ffff:203.0.113.7')]).toEqual([204, 429])
  })

  it('refuses what no page of ours sends', async () => {
    const app = shell()
    const status = async (init: RequestInit) => (await app.request('/api/telemetrie', init)).status
    expect(await status(post({ evenements: [{ ...event, message: 'Zoé Martin' }] }))).toBe(400)
    expect(await status(post({ evenements: Array(21).fill(event) }))).toBe(400)
    expect(await status(post({ evenements: [] }, { 'sec-fetch-site': 'cross-site' }))).toBe(403)
    expect(await status({ method: 'POST', body: 'x'.repeat(20_000) })).toBe(413)
  })
})
