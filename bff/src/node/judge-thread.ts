import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { JudgePassword } from '../comptes/judge-password.ts'
import { serviceOccupe } from '../http/refus.ts'
import type { AJuger } from './judge-worker.ts'
import { createTour } from './tour.ts'

const SCRIPT = new URL('./judge-worker.ts', import.meta.url)
const RETOUR_S = 5

/** How much is judged at a time. */
interface Options {
  /** The longest a password is judged; the most cunning of 128 characters takes two seconds. */
  readonly delaiMs: number
  /** The longest a password waits for its turn. */
  readonly attenteMs: number
  /** Passwords from one address that may wait. */
  readonly parAdresse: number
  readonly enTout: number
}

/**
 * Judges new passwords on a thread of its own, one at a time, addresses in turn: a password made to take long holds no
 * request but its own kind, and whoever sends many waits behind themselves. Who waits too long, or finds too many, gets 503.
 */
export function createJudgeThread(options: Partial<Options> = {}): {
  judge: JudgePassword
  close(): Promise<void>
} {
  const { delaiMs = 10_000, attenteMs = 5000, parAdresse = 20, enTout = 200 } = options
  const tour = createTour(1, { parPersonne: parAdresse, enTout, retourS: RETOUR_S })
  let worker: Worker | null = null

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
    mine.postMessage(asked)
    try {
      const [score] = await once(mine, 'message', { signal: AbortSignal.timeout(delaiMs) })
      return score as number
    } catch {
      drop(mine)
      throw serviceOccupe(RETOUR_S)
    }
  }

  return {
    judge: (password, words, adresse) => {
      const asked = performance.now()
      const work = async () => {
        if (performance.now() - asked > attenteMs) throw serviceOccupe(RETOUR_S)
        return judgeOne({ password, words })
      }
      return tour(adresse, work)
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
