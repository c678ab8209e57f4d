import type { JudgePassword } from '../comptes/judge-password.ts'
import { serviceOccupe } from '../http/refus.ts'
import type { AJuger } from './judge-worker.ts'
import { TropLong } from './pool.ts'
import { createThreads } from './threads.ts'
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
  const threads = createThreads<AJuger, number>(SCRIPT, { delaiMs })

  const judgeOne = (asked: AJuger) =>
    threads.run(asked).catch((fault) => {
      throw fault instanceof TropLong ? serviceOccupe(RETOUR_S) : fault
    })

  return {
    judge: (password, words, adresse) => {
      const asked = performance.now()
      const work = async () => {
        if (performance.now() - asked > attenteMs) throw serviceOccupe(RETOUR_S)
        return judgeOne({ password, words })
      }
      return tour(adresse, work)
    },
    close: threads.close,
  }
}
