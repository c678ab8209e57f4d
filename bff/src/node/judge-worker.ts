import { parentPort } from 'node:worker_threads'
import { loadEstimate } from '../comptes/judge-password.ts'

/** What the thread is asked. */
export interface AJuger {
  readonly password: string
  readonly words: readonly string[]
}

const estimate = await loadEstimate()
parentPort?.on('message', ({ password, words }: AJuger) => parentPort?.postMessage(estimate(password, words)))

// Loaded: from now on the time a password takes is its own.
parentPort?.postMessage('ready')
