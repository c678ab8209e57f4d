import { type Call, type CodeProbleme, PROBLEMES, type ReponseDe } from '@mon-espace/domain/api'
import { afterEach, vi } from 'vitest'

/** A call that reached the stand-in of the service. */
export interface Recu {
  operation: Call
  path: string
  search: URLSearchParams
  body: unknown
  headers: Headers
  /** True for a call that outlives its page. */
  keepalive: boolean
}

type Repondre = (recu: Recu) => Response | Promise<Response>

const reponses: { operation: Call; pattern: RegExp; repondre: Repondre }[] = []

/** What was received, in order. */
const recus: Recu[] = []

/** The calls received of one operation. */
export const recusDe = (operation: Call): Recu[] => recus.filter((recu) => recu.operation === operation)

const real = globalThis.fetch

async function serve(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const url = new URL(request.url)
  if (!url.pathname.startsWith('/api/')) return real(input, init)
  const path = url.pathname.slice('/api'.length)
  const known = reponses.findLast(
    ({ operation, pattern }) => operation.methode === request.method && pattern.test(path),
  )
  if (!known) throw new TypeError(`nobody answers ${request.method} ${path}`)
  const text = await request.text()
  const recu: Recu = {
    operation: known.operation,
    path,
    search: url.searchParams,
    body: text ? JSON.parse(text) : undefined,
    headers: request.headers,
    keepalive: request.keepalive,
  }
  recus.push(recu)
  return known.repondre(recu)
}

function handle(operation: Call, repondre: Repondre): void {
  vi.stubGlobal('fetch', serve)
  const pattern = new RegExp(`^${operation.chemin.replace(/:[A-Za-z]+/g, '[^/]+')}$`)
  reponses.push({ operation, pattern, repondre })
}

/** The service answers a call with this, or with what it makes of the call. */
export function repond<C extends Call>(
  operation: C,
  reponse: ReponseDe<C> | ((recu: Recu) => ReponseDe<C> | Promise<ReponseDe<C>>),
): void {
  handle(operation, async (recu) => {
    const body = typeof reponse === 'function' ? await (reponse as (recu: Recu) => unknown)(recu) : reponse
    return Response.json(body, { status: 200 })
  })
}

/** The service does what is asked, and has nothing to say of it. */
export function accepte(operation: Call): void {
  handle(operation, () => new Response(null, { status: 204 }))
}

/** The service answers a call with a file. */
export function repondFichier(operation: Call, fichier: Blob): void {
  handle(operation, () => new Response(fichier, { headers: { 'content-type': fichier.type } }))
}

/** The service refuses a call, in the words of the contract. */
export function refuse(operation: Call, code: CodeProbleme, extra: object = {}): void {
  const { status, titre, detail } = PROBLEMES[code]
  const body = { type: 'about:blank', title: titre, status, detail, code, instance: 'r-42', ...extra }
  handle(operation, () =>
    Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } }),
  )
}

afterEach(() => {
  reponses.length = 0
  recus.length = 0
  vi.unstubAllGlobals()
})
