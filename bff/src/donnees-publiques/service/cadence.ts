import { Panne } from './panne.ts'

/** More than wait behind each other: whoever comes then is better told at once. */
const FILE_MAX = 20

/** Waits so long, or until the signal says that it is no use any more. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(attente)
      reject(new Panne('delai'))
    }
    const attente = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

/**
 * Lets so many start each second, one after the other, and the rest wait for their turn.
 * @throws Panne `repos` where too many wait, `delai` where the turn does not come in time
 */
export function createCadence(parSeconde: number): (signal: AbortSignal) => Promise<void> {
  const ecart = 1000 / parSeconde
  let prochain = 0
  return async (signal) => {
    const now = performance.now()
    const tour = Math.max(prochain, now)
    if (tour - now > ecart * FILE_MAX) throw new Panne('repos')
    prochain = tour + ecart
    if (tour > now) await pause(tour - now, signal)
  }
}
