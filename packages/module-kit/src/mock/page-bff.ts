import {
  type Clock,
  createApp,
  createPageDeps,
  type Deps,
  MOT_DE_PASSE_DEMO,
  seedDemo,
} from '@mon-espace/bff/app'
import { type CookieJar, installCookieJar } from './cookie-jar.ts'
import { pageDocuments } from './documents.ts'
import { openWasmSqlite } from './sqlite-wasm.ts'

/** The whole BFF, answering in this page on the demo world. */
export interface PageBff {
  /** Answers a call of the API, cookies and origin as a browser would send them. */
  fetch(request: Request): Promise<Response>
  /** Opens a session of a demo account, or ends the one open when `email` is null. */
  signIn(email: string | null): Promise<void>
  deps: Deps
}

/** A request as it would leave the browser: with the headers that no script may set. */
function asSent(request: Request, jar: CookieJar): Request {
  const headers = new Headers(request.headers)
  const cookies = jar.header()
  if (cookies !== '') headers.set('cookie', cookies)
  headers.set('sec-fetch-site', 'same-origin')
  // On the request itself, the browser would drop them again.
  Object.defineProperty(request, 'headers', { value: headers })
  return request
}

/**
 * Opens an empty store in memory, brings it to the newest schema, and fills it with the demo world.
 * @param dossiers how many of the demo's, all when left out
 */
export async function createPageBff({
  dossiers,
  ...options
}: {
  clock?: Clock
  dossiers?: number
} = {}): Promise<PageBff> {
  const jar = installCookieJar()
  const deps = await createPageDeps({
    sqlite: await openWasmSqlite(),
    urlPublique: window.location.origin,
    documents: pageDocuments(),
    ...options,
  })
  await seedDemo(deps, dossiers === undefined ? {} : { dossiers })
  const app = createApp(deps)
  const answer = async (request: Request) => app.fetch(asSent(request, jar))

  return {
    deps,
    fetch: answer,
    async signIn(email) {
      jar.clear()
      if (email === null) return
      const response = await answer(
        new Request(`${window.location.origin}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, motDePasse: MOT_DE_PASSE_DEMO }),
        }),
      )
      if (!response.ok) throw new Error(`The demo account ${email} cannot sign in: ${response.status}`)
    },
  }
}
