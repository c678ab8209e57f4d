import { clockFrom, MOT_DE_PASSE_DEMO } from '@mon-espace/bff/app'
import type { Session } from '@mon-espace/domain/api'
import { beforeEach } from 'vitest'
import { demoAccounts } from '../mock/accounts.ts'
import { createPageBff, type PageBff } from '../mock/page-bff.ts'
import { answerCalls } from './service.ts'

/** Accounts of the demo world. */
export const [EMPLOYEUR, ADMINISTRATEUR, GESTIONNAIRE, AUTRE] = demoAccounts

/** Their password. */
export const MOT_DE_PASSE = MOT_DE_PASSE_DEMO

/** A mail of the built-in mailbox. */
interface Courriel {
  readonly a: readonly string[]
  readonly sujet: string
  readonly texte: string
}

/** The service of a file of tests, to prepare a world with and to look at what is stored. */

export interface RealService {
  /** Who the page is signed in as from now on; null for nobody. */
  signIn(email: string | null): Promise<Session>
  /**
   * Makes a call beside the page, in its session.
   * @throws where it is refused
   */
  ask<T>(methode: string, path: string, body?: unknown, version?: number): Promise<T>
  /** Path that the link of the last such mail opens. */
  courriel(a: string, sujet: RegExp): Promise<string>
  readonly deps: PageBff['deps']
}

/** What the service takes itself to be: some days before what the examples begin on. */
const DEBUT = new Date('2026-08-26T08:00:00Z')

/**
 * The whole service, answering in the page on a demo world of its own, for the tests of a file; a test may still answer a
 * call in its stead, to make it fail or wait.
 * @param as who is signed in at the start of each test
 * @param dossiers how many of the demo's it begins with
 */
export function withRealService({
  as = null as string | null,
  dossiers = 0,
  clock = clockFrom(DEBUT),
} = {}): RealService {
  let bff: PageBff
  answerCalls(async () => {
    bff = await createPageBff({ clock, dossiers })
    return bff.fetch
  })

  const send = (methode: string, path: string, body?: unknown, version?: number) => {
    const form = body instanceof FormData
    const headers = {
      ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
    }
    const sent = form ? body : JSON.stringify(body)
    return bff.fetch(
      new Request(`${window.location.origin}/api${path}`, { method: methode, headers, body: sent ?? null }),
    )
  }

  async function ask<T>(...given: Parameters<typeof send>): Promise<T> {
    const response = await send(...given)
    const text = await response.text()
    if (!response.ok) throw new Error(`${given[0]} ${given[1]}: ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  async function signIn(email: string | null): Promise<Session> {
    await bff.signIn(email)
    return ask('GET', '/session')
  }

  if (as !== null)
    beforeEach(async () => {
      await signIn(as)
    })

  return {
    ask,
    signIn,
    get deps() {
      return bff.deps
    },
    async courriel(a, sujet) {
      await bff.deps.outbox.drain()
      const all = await ask<Courriel[]>('GET', '/courriels')
      const texte = all.find((one) => one.a.includes(a) && sujet.test(one.sujet))?.texte
      const link = texte?.match(/https?:\/\/\S+\?jeton=\S+/)?.[0]
      if (!link) throw new Error(`no mail to ${a} about ${sujet}`)
      return link.slice(new URL(link).origin.length)
    },
  }
}
