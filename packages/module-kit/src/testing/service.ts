import {
  CALLS,
  type Call,
  type CodeProbleme,
  OPERATIONS,
  PROBLEMES,
  type ReponseDe,
} from '@mon-espace/domain/api'
import { setupWorker } from 'msw/browser'
import { http } from 'msw/http'
import { afterAll, afterEach, beforeAll } from 'vitest'

/** A call as it reached the service. */
export interface Received {
  /** Below `/api`. */
  readonly path: string
  readonly search: URLSearchParams
  /** JSON as it was sent, a form, or undefined where there was nothing. */
  readonly body: unknown
  readonly headers: Headers
  /** True for a call that outlives its page. */
  readonly keepalive: boolean
}

type Respond = (received: Received, request: Request) => Response | Promise<Response>

const heard: { readonly call: Call; readonly received: Received }[] = []
const instead = new Map<Call, Respond>()
const held = new Set<() => void>()
let open = 0
let real: Respond | undefined

/** Calls by how their path reads; a path without parameters is looked at before one that has some. */
const patterns = Object.values(CALLS)
  .map((call: Call) => ({
    call,
    pattern: new RegExp(`^${call.chemin.replace(/[.]/g, '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`),
  }))
  .sort((a, b) => a.call.chemin.split(':').length - b.call.chemin.split(':').length)

async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get('content-type')?.startsWith('multipart/')) return request.formData()
  const text = await request.text()
  return text === '' ? undefined : JSON.parse(text)
}

const worker = setupWorker(
  http.all(`${window.location.origin}/api/*`, async ({ request }) => {
    const { pathname, searchParams } = new URL(request.url)
    const path = pathname.slice('/api'.length)
    const call = patterns.find((one) => one.call.methode === request.method && one.pattern.test(path))?.call
    const { headers, keepalive } = request
    const received = { path, search: searchParams, body: await bodyOf(request.clone()), headers, keepalive }
    if (call) heard.push({ call, received })
    open += 1
    try {
      return await ((call && instead.get(call)) ?? real ?? Response.error)(received, request)
    } finally {
      open -= 1
    }
  }),
)

/**
 * Has calls answered in the page, for the tests of a file: by what a test says, else by `service`, else by nobody. What a
 * test said and what was received are forgotten after it.
 */
export function answerCalls(start?: () => Promise<(request: Request) => Promise<Response>>): void {
  beforeAll(async () => {
    const answered = await start?.()
    real = answered && ((_, request) => answered(request))
    await worker.start({ quiet: true })
  })
  afterEach(() => {
    for (const release of held) release()
    instead.clear()
    heard.length = 0
  })
  afterAll(() => worker.stop())
}

/** The calls received, in order: of one kind, or all. */
export const received = (call?: Call): Received[] =>
  heard.filter((one) => call === undefined || one.call === call).map((one) => one.received)

/** How many calls wait for their answer. */
export const waiting = (): number => open

const statusOf = ({ methode, chemin }: Call): number =>
  Object.values(OPERATIONS).find((o) => o.methode === methode && o.chemin === chemin)?.statut ?? 200

/** The service answers a call with this, or with what it makes of it; undefined is a success without a body. */
export function answer<C extends Call>(
  call: C,
  body?:
    | ReponseDe<C>
    | Promise<ReponseDe<C> | undefined>
    | ((received: Received) => ReponseDe<C> | Promise<ReponseDe<C>>),
): void {
  instead.set(call, async (one) => {
    const told = await (typeof body === 'function' ? (body as (one: Received) => unknown)(one) : body)
    return told === undefined
      ? new Response(null, { status: 204 })
      : Response.json(told, { status: statusOf(call) })
  })
}

/** The service answers a call with a file. */
export function answerFile(call: Call, file: Blob): void {
  instead.set(call, () => new Response(file, { headers: { 'content-type': file.type } }))
}

/** The service refuses a call, in the words of the contract. */
export function refuse(
  call: Call,
  code: CodeProbleme,
  { headers, ...members }: { headers?: Record<string, string>; [member: string]: unknown } = {},
): void {
  const { status, titre, detail } = PROBLEMES[code]
  const body = { type: 'about:blank', title: titre, status, detail, code, instance: 'r-42', ...members }
  instead.set(call, () =>
    Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } }),
  )
}

/** The service does not answer a call. */
export function cutOff(call: Call): void {
  instead.set(call, () => Response.error())
}

/** The service answers a call by itself again. */
export function restore(call: Call): void {
  instead.delete(call)
}

/**
 * Calls wait, as behind a slow network, and so do the next ones.
 * @param which of them, all when left out
 * @returns what has the service answer them
 */
export function hold(call: Call, which: (received: Received) => boolean = () => true): () => void {
  const { promise, resolve } = Promise.withResolvers<void>()
  instead.set(call, async (one, request) => {
    if (which(one)) await promise
    return (real ?? Response.error)(one, request)
  })
  const release = () => {
    held.delete(release)
    restore(call)
    resolve()
  }
  held.add(release)
  return release
}
