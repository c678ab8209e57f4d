import { loadEstimate } from '../comptes/judge-password.ts'
import { serveThread } from './threads.ts'

/** What the thread is asked. */
export interface AJuger {
  readonly password: string
  readonly words: readonly string[]
}

const estimate = await loadEstimate()
serveThread(({ password, words }: AJuger) => estimate(password, words))
