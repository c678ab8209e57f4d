import { ENTETE_HEURE } from '@mon-espace/domain/api'
import type { MiddlewareHandler } from 'hono'
import type { Deps } from '../deps.ts'
import { instant } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import type { Variables } from './api.ts'
import { refusOfFault } from './fault.ts'
import { faultFields } from './log.ts'
import { problemResponse, Refus, refus } from './refus.ts'

const REQUEST_ID = /^[0-9a-f-]{36}$/
const YEAR_SECONDS = 31_536_000

const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}
const CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Is told of every answer: how it was asked for, its status, and the seconds it took. */
export interface Observer {
  observe(methode: string, route: string, statut: number, secondes: number): void
}

/** Around every call: request id, headers, one log line (route, never the address typed nor its query). */
export function frame(
  deps: Pick<Deps, 'clock' | 'config' | 'log'>,
  observer: Observer,
): MiddlewareHandler<{ Variables: Variables }> {
  const hsts = deps.config.urlPublique.startsWith('https:')
  return async (c, next) => {
    const started = performance.now()
    const given = c.req.header('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(given) ? given : newId()
    c.set('requestId', requestId)
    await next()
    const { headers } = c.res
    headers.set('x-request-id', requestId)
    headers.set(ENTETE_HEURE, instant(deps.clock))
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value)
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CSP)
    if (hsts) headers.set('strict-transport-security', `max-age=${YEAR_SECONDS}; includeSubDomains`)
    const version = c.get('version')
    if (version !== undefined && !headers.has('etag')) headers.set('etag', `"v${version}"`)
    const ms = performance.now() - started
    observer.observe(c.req.method, c.get('route') ?? 'inconnue', c.res.status, ms / 1000)
    deps.log.info(
      {
        requete: requestId,
        methode: c.req.method,
        route: c.get('route') ?? null,
        statut: c.res.status,
        ms: Math.round(ms * 10) / 10,
      },
      'appel',
    )
  }
}

/** Whatever was thrown, as problem+json. A fault of ours says nothing of itself but its request id. */
export function faultResponse(deps: Pick<Deps, 'log'>, fault: unknown, requestId: string): Response {
  if (fault instanceof Refus) return problemResponse(fault, requestId)
  deps.log.error({ requete: requestId, ...faultFields(fault) }, 'faute')
  return problemResponse(refusOfFault(fault) ?? refus('erreur_interne'), requestId)
}
