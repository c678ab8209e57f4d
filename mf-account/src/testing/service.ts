import {
  type Call,
  type CodeProbleme,
  type ErreurChamp,
  PROBLEMES,
  type ReponseDe,
} from '@mon-espace/domain/api'
import { setupWorker } from 'msw/browser'
import { HttpResponse, http } from 'msw/http'
import { afterAll, afterEach, beforeAll } from 'vitest'

const worker = setupWorker()

/** Bodies received, by path below `/api`. */
export const received: { path: string; body: unknown; search: string }[] = []

/** Starts the stand-in of the service for the tests of a file, and forgets its answers after each. */
export function withService(): void {
  beforeAll(async () => {
    await worker.start({ quiet: true })
  })
  afterEach(() => {
    worker.resetHandlers()
    received.length = 0
  })
  afterAll(() => worker.stop())
}

function handle(operation: Call, respond: () => Response | Promise<Response>): void {
  const method = operation.methode.toLowerCase() as 'get' | 'post' | 'delete' | 'patch'
  worker.use(
    http[method](`${window.location.origin}/api${operation.chemin}`, async ({ request }) => {
      const url = new URL(request.url)
      const text = await request.text()
      received.push({
        path: url.pathname.replace(/^\/api/, ''),
        search: url.search,
        body: text ? JSON.parse(text) : undefined,
      })
      return respond()
    }),
  )
}

/** The service answers a call with this, at once or later. */
export function answer<C extends Call>(
  operation: C,
  body?: ReponseDe<C> | Promise<ReponseDe<C> | undefined>,
): void {
  handle(operation, async () => {
    const told = await body
    return told === undefined
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json(told as object, { status: 200 })
  })
}

/** The service refuses a call, in the words of the contract. */
export function refuse(
  operation: Call,
  code: CodeProbleme,
  {
    erreurs,
    headers,
    membres,
  }: {
    erreurs?: ErreurChamp[]
    headers?: Record<string, string>
    /** What the refusal adds of its own. */
    membres?: Record<string, unknown>
  } = {},
): void {
  const { status, titre, detail } = PROBLEMES[code]
  const body = {
    type: 'about:blank',
    title: titre,
    status,
    detail,
    code,
    instance: 'r-42',
    erreurs,
    ...membres,
  }
  handle(operation, () =>
    HttpResponse.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } }),
  )
}

/** The service does not answer a call. */
export function cutOff(operation: Call): void {
  handle(operation, () => HttpResponse.error())
}
