import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { JudgePassword } from '../comptes/juger.ts'
import { refus } from '../http/refus.ts'
import type { AJuger } from './judge-worker.ts'

const SCRIPT = new URL('./judge-worker.ts', import.meta.url)
/** The longest a password is judged; the most cunning of 128 characters takes two seconds. */
const DELAI_MS = 10_000
/** The longest a password waits for its turn. */
const ATTENTE_MS = 5000
const PREMIERE_MOYENNE_MS = 50

const busy = (ms: number) =>
  refus('service_occupe', { entetes: { 'retry-after': String(Math.max(1, Math.ceil(ms / 1000))) } })

/**
 * Judges new passwords on a thread of its own, one at a time: a password made to take long holds no request but its own
 * kind, and those are told to come back (503) once the line is longer than `attenteMs`, by what the last ones took.
 */
export function createJudgeThread({ delaiMs = DELAI_MS, attenteMs = ATTENTE_MS } = {}): {
  judge: JudgePassword
  close(): Promise<void>
} {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let moyenneMs = PREMIERE_MOYENNE_MS

  function drop(dead: Worker): void {
    if (worker === dead) worker = null
    void dead.terminate()
  }

  async function start(): Promise<Worker> {
    const made = new Worker(SCRIPT)
    made.unref()
    made.on('error', () => drop(made))
    await once(made, 'message')
    return made
  }

  async function judgeOne(asked: AJuger): Promise<number> {
    worker ??= await start()
    const mine = worker
    const begun = performance.now()
    mine.postMessage(asked)
    try {
      const [score] = await once(mine, 'message', { signal: AbortSignal.timeout(delaiMs) })
      return score as number
    } catch {
      drop(mine)
      throw busy(delaiMs)
    } finally {
      moyenneMs = 0.7 * moyenneMs + 0.3 * (performance.now() - begun)
    }
  }

  return {
    async judge(password, words) {
      if (waiting * moyenneMs > attenteMs) throw busy(waiting * moyenneMs)
      waiting += 1
      const turn = last.then(() => judgeOne({ password, words }))
      last = turn.catch(() => null)
      try {
        return await turn
      } finally {
        waiting -= 1
      }
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
