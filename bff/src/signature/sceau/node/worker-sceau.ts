import type { Log } from '../../../http/log.ts'
import { type Refus, refus, serviceOccupe } from '../../../http/refus.ts'
import { TropLong } from '../../../node/pool.ts'
import { createThreads } from '../../../node/threads.ts'
import { createTour } from '../../../node/tour.ts'
import { RETOUR_S } from '../../delais.ts'
import type { ServiceSignature } from '../../service-signature.ts'
import { IMPOSSIBLE } from '../../textes.ts'
import { TEXTES_SCEAU as T } from '../textes.ts'
import type { Demande, DonneesSceau, Reponse } from './worker.ts'

/** The seal of the operator, on a thread that can be stopped. */
export interface WorkerSceau extends ServiceSignature {
  /** When its certificate ends. @throws Error that names no secret, when there is none that seals */
  expiration(): Promise<Date>
  close(): Promise<void>
}

const SCRIPT = new URL('./worker.ts', import.meta.url)
/** For a file of the largest size and an authority of time that answers late. */
const DELAI_MS = 30_000
const EN_TOUT = 32

/** Seals on a thread of its own, one document at a time: the key is there only, and no request waits behind it. */
export function createWorkerSceau(donnees: DonneesSceau, log: Log): WorkerSceau {
  const tour = createTour(1, { parPersonne: EN_TOUT, enTout: EN_TOUT, retourS: RETOUR_S })
  const threads = createThreads<Demande, Reponse>(SCRIPT, { delaiMs: DELAI_MS, workerData: donnees })
  let fin: Date | null = null
  return {
    async seal(document, acte, signal) {
      signal.throwIfAborted()
      const sealed = tour('', async () => {
        // Whoever left while waiting is not signed for.
        signal.throwIfAborted()
        return threads.run({ document, acte })
      })
      const reponse = await Promise.race([sealed, aborted(signal)]).catch((fault) => {
        throw refusalOf(fault, log) ?? fault
      })
      if (reponse instanceof Uint8Array) return reponse
      throw new Error('no document')
    },
    async expiration() {
      const reponse = await threads.run('fin')
      if (!(reponse instanceof Date)) throw new Error('no date')
      fin = reponse
      return reponse
    },
    fin: () => fin,
    close: threads.close,
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** What a person is told of a document that was not sealed; null for a fault of ours. A thread tells names and messages only. */
function refusalOf(fault: unknown, log: Log): Refus | null {
  if (fault instanceof TropLong) return serviceOccupe(RETOUR_S)
  const [name, why] = fault instanceof Error ? (fault.message.split(/: (.*)/s) as [string, string]) : ['', '']
  if (name === 'HorodatageAbsent') {
    log.warn({ motif: why }, 'horodatage absent : signature remise')
    return refus('service_occupe', {
      detail: T.horodatage,
      entetes: { 'retry-after': String(RETOUR_S) },
    })
  }
  if (name === 'HorsValidite') {
    log.error({ motif: why }, 'certificat du cachet hors validité : signature refusée')
    return refus('signature_indisponible', { detail: IMPOSSIBLE.interrompue })
  }
  if (name === 'NonScellable') return refus('fichier_refuse', { detail: T.pasScellable })
  return null
}
