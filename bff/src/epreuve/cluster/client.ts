import { setTimeout as pause } from 'node:timers/promises'
import { call, type Reponse } from '../serveur.ts'
import type { Mesure } from './mesure.ts'

/** How long a person tries the same call again: longer than the minute for which the key of a call that was cut is held. */
const PATIENCE_MS = 180_000
const REPRISE_MS = 400
const MOT_DE_PASSE = 'Demonstration-2026!'
const APPAREIL = 'monespace_appareil='

/** Somebody in front of a page, who tries again what had no answer, as pages do: with the same key. */
export interface Client {
  /** The session's cookie, once signed in; `''` before. */
  cookie(): string
  signIn(email: string): Promise<void>
  /** The first answer that is one. @throws after three minutes without any */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reponse>
}

/**
 * @param adresse address it calls from, as another proxy before ours tells it
 * @param mesure where what is heard is counted, asked at each call
 */
export function createClient(port: number, adresse: string, mesure: () => Mesure): Client {
  let cookie = ''

  async function attempt(...asked: Parameters<typeof call>): Promise<Reponse | null> {
    const began = performance.now()
    const counted = mesure()
    const answer = await call(...asked).catch(() => null)
    if (answer && answer.status < 500) counted.durees.push(performance.now() - began)
    else {
      const kind = String(answer?.status ?? 'cut')
      counted.fautes.set(kind, (counted.fautes.get(kind) ?? 0) + 1)
    }
    if (answer?.body?.code === 'demande_en_cours') counted.enCours += 1
    else if (answer && answer.status < 500) return answer
    return null
  }

  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reponse> {
    const given = {
      'x-forwarded-for': adresse,
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...headers,
    }
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(REPRISE_MS)) {
      const answer = await attempt({ port }, cookie, method, path, body, given)
      if (answer) return answer
    }
    throw new Error(`no answer within three minutes: ${method} ${path.replace(/[0-9a-f-]{20,}/g, '…')}`)
  }

  return {
    cookie: () => cookie,
    ask,
    signIn: async (email) => {
      // Another browser window of a known device: a sign-in would end the session whose cookie it sends.
      cookie = cookie.split('; ').find((one) => one.startsWith(APPAREIL)) ?? ''
      const answer = await ask('POST', '/session', { email, motDePasse: MOT_DE_PASSE })
      if (answer.status !== 200) throw new Error(`sign-in: ${answer.status}`)
      cookie = answer.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ')
    },
  }
}
