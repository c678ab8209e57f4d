import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ABIME, FichierRefuse } from '../pieces/fichier-refuse.ts'
import type { CheckFichier } from '../pieces/verifier.ts'
import type { Verdict } from './check-worker.ts'

const SCRIPT = new URL('./check-worker.ts', import.meta.url)
const DELAI_MS = 10_000
const MEMOIRE_MO = 256

/**
 * Checks deposited files on a thread of its own, one at a time: a file made to take for ever or to fill a memory takes
 * that thread with it, is refused, and no request has waited behind it.
 */
export function createCheckThread(delaiMs = DELAI_MS): { check: CheckFichier; close(): Promise<void> } {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function start(): Promise<Worker> {
    const made = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MO } })
    made.unref()
    made.on('error', () => drop(made))
    await once(made, 'message')
    return made
  }

  function drop(dead: Worker): void {
    if (worker === dead) worker = null
    void dead.terminate()
  }

  async function checkOne(bytes: Uint8Array): Promise<Verdict> {
    worker ??= await start()
    const mine = worker
    mine.postMessage(bytes)
    try {
      const [verdict] = await once(mine, 'message', { signal: AbortSignal.timeout(delaiMs) })
      return verdict as Verdict
    } catch {
      drop(mine)
      return { refus: ABIME }
    }
  }

  return {
    async check(bytes) {
      const turn = last.then(() => checkOne(bytes))
      last = turn.catch(() => null)
      const verdict = await turn
      if ('mime' in verdict) return verdict.mime
      if ('refus' in verdict) throw new FichierRefuse(verdict.refus)
      throw new Error(`file check: ${verdict.faute}`)
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
