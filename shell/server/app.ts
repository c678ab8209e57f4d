import { randomBytes } from 'node:crypto'
import { RegistryError } from '@mon-espace/module-kit/registry'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { shellPageAt } from '../src/pages/table.ts'
import { devOrigins } from './dev/overrides.ts'
import { devRoutes } from './dev/routes.ts'
import { pageResponse } from './http/compress-page.ts'
import { securityHeaders } from './http/security-headers.ts'
import { sessionOf } from './http/session.ts'
import { trailingSlash } from './http/trailing-slash.ts'
import { contentSecurityPolicy } from './page/csp.ts'
import { homeFor } from './page/home-redirect.ts'
import { hostPage } from './page/host-page.ts'
import { openingAt } from './page/opening.ts'
import { neighbour, notFound } from './page/server-content.ts'
import { textes } from './page/textes.ts'
import type { Parts } from './parts.ts'
import { registreOf } from './registry/registre.ts'
import { telemetryRoutes } from './telemetry/routes.ts'
import { kindOf, type Warn, warnOnStderr } from './warn.ts'

/** What the shell's pages and files are made from. */
export interface ShellDeps {
  assets: Parts['assets']
  /** Asked for each page: a release, a rollback or an operator's edit shows at once. */
  partsFor: Parts['partsFor']
  filesOf: Parts['filesOf']
  frameOf: Parts['frameOf']
  favicon: string
  /** True where developers may take a module from their own machine. */
  dev?: boolean
  bffUrl: string
  urlPublique: string
  /** The portal emulation's own pages, where it is on. */
  portail?: Hono
  warn?: Warn
}

/** Everything the shell serves but `/api`: pages, files, registry, and the portal emulation where it is on. */
export function createShell(deps: ShellDeps): Hono {
  const { warn = warnOnStderr } = deps
  const shell = new Hono()
  shell.onError((fault, context) => {
    // What a middleware refuses (another site's form, too long a body) is an answer, not a fault.
    if (fault instanceof HTTPException) return fault.getResponse()
    const answer = { 'cache-control': 'no-store' }
    // Out of reach or damaged: its words are for the operator, and the next try may do.
    if (fault instanceof RegistryError) {
      warn(fault.message)
      return context.text('', 503, { ...answer, 'retry-after': '5' })
    }
    warn(`a page failed: ${kindOf(fault)}`)
    return context.text('', 500, answer)
  })
  shell.use(securityHeaders(deps.urlPublique.startsWith('https:')))
  shell.use(trailingSlash)

  shell.get('/modules/registre.json', async (context) => {
    const { modules, importmap } = await deps.partsFor('')
    return context.json(registreOf(modules, importmap), 200, {
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    })
  })
  shell.route('/api/telemetrie', telemetryRoutes(deps.filesOf))
  shell.get('/favicon.svg', (context) =>
    context.body(deps.favicon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' }),
  )
  for (const pattern of ['/modules/*', '/vendor/*', '/shell/*'])
    shell.get(pattern, async (context) => {
      const found = await deps.assets(context.req.path, context.req.header('accept-encoding') ?? '')
      return found ?? context.text('', 404, { 'cache-control': 'no-store' })
    })

  shell.get('/', async (context) =>
    context.redirect(
      await homeFor(context.req.header('cookie') ?? '', deps.bffUrl, deps.portail !== undefined),
      302,
    ),
  )
  if (deps.dev) shell.route('/dev', devRoutes())
  if (deps.portail) shell.route('/espace-entreprise', deps.portail)

  shell.get('*', async (context) => {
    const cookies = context.req.header('cookie') ?? ''
    const session = sessionOf(cookies)
    const parts = await deps.partsFor(session, cookies)
    const pathname = context.req.path
    const nonce = randomBytes(16).toString('base64')
    const own = shellPageAt(pathname)
    const opening = openingAt(parts.modules, pathname)
    const found = own !== undefined || opening !== undefined
    // Neither for who is to sign in first, nor what only a session is answered.
    const frame = session && opening?.frame ? await deps.frameOf(opening.module, opening.frame) : undefined
    const written = found ? undefined : (deps.dev && neighbour(parts.tiles, pathname)) || notFound
    const html = hostPage(parts, {
      pathname,
      nonce,
      title: written?.title ?? (own ? `${own.titre} – ${textes.marque}` : textes.marque),
      content: written?.content,
      opening,
      frame,
      session: session !== '',
    })
    return pageResponse(html, {
      policy: contentSecurityPolicy(nonce, devOrigins(parts.modules)),
      acceptEncoding: context.req.header('accept-encoding') ?? '',
      status: written?.status ?? 200,
    })
  })
  return shell
}
