import { createApp } from '../app.ts'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import { createMemoryDeps } from '../demo/page-deps.ts'
import { seedDemo } from '../demo/seed.ts'
import type { Deps } from '../deps.ts'
import type { Clock } from '../store/clock.ts'
import type { Store } from '../store/store.ts'
import { faussePresse, fauxSceau } from './faux-sceau.ts'
import { openTestStore } from './store.ts'

const ORIGIN = 'http://localhost:9000'

/** A clock that stands still until it is moved. */
export function testClock(start = '2026-08-24T08:00:00.000Z'): Clock & { advance(seconds: number): void } {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    advance: (seconds) => {
      time += seconds * 1000
    },
  }
}

interface CallOptions {
  headers?: Record<string, string>
  /** null: no same-origin header. */
  origin?: string | null
}

/** An answer with its body read. */
export interface Heard {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
  body: any
}

/** Somebody with a cookie jar. */
export interface Person {
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Heard>
  cookie(): string
}

/** The app on a store in memory, or on this one, with the demo world, and people to call it. */
export async function createHarness(
  override: (base: Deps) => Partial<Deps> = () => ({}),
  dossiers = 0,
  store?: Store,
) {
  const clock = testClock()
  const base = await createMemoryDeps(store ?? (await openTestStore()), {
    urlPublique: ORIGIN,
    documents: faussePresse,
    clock,
  })
  const deps: Deps = { ...base, signature: fauxSceau, ...override(base) }
  await seedDemo(base, { dossiers })
  const app = createApp(deps)

  function person(): Person {
    const jar = new Map<string, string>()
    const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    return {
      cookie,
      async call(method, path, body, { headers = {}, origin = ORIGIN } = {}) {
        const raw = body instanceof FormData || body instanceof Uint8Array || typeof body === 'string'
        const response = await app.fetch(
          new Request(`${ORIGIN}/api${path}`, {
            method,
            headers: {
              ...(body !== undefined && !raw ? { 'content-type': 'application/json' } : {}),
              ...(origin ? { origin } : {}),
              ...(jar.size > 0 ? { cookie: cookie() } : {}),
              ...headers,
            },
            ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
          }),
        )
        for (const set of response.headers.getSetCookie()) {
          const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
          jar.set(name, value)
        }
        const json = response.headers.get('content-type')?.includes('json')
        const read = json ? await response.json() : new Uint8Array(await response.arrayBuffer())
        return { status: response.status, headers: response.headers, body: read }
      },
    }
  }

  async function signIn(email: string): Promise<Person> {
    const who = person()
    const answer = await who.call('POST', '/session', { email, motDePasse: MOT_DE_PASSE_DEMO })
    if (answer.status !== 200) throw new Error(`sign-in of ${email}: ${answer.status}`)
    return who
  }

  return { app, deps, clock, person, signIn }
}

export const EMPLOYEUR = 'employeur@interim-demo.example'
export const ADMIN = 'admin@interim-demo.example'
export const AUTRE = 'employeur@autre-entreprise.example'
export const GESTIONNAIRE = 'gestionnaire@opco-demo.example'
export const SIRET_PARIS = '99912345800013'
export const SIRET_LYON = '99912345800021'
export const SIRET_AUTRE = '99967890700018'
