import { refus } from '../http/refus.ts'
import type { FichierLu, ReadFichier } from '../imports/lecture/read-fichier.ts'
import { refusFichier } from '../imports/refuse.ts'
import { REFUS_FICHIER } from '../imports/textes.ts'
import type { ALire, Lecture } from './import-worker.ts'
import { createThreads, TropLong } from './threads.ts'
import { createTour } from './tour.ts'

const SCRIPT = new URL('./import-worker.ts', import.meta.url)
const MEMOIRE_MO = 256
/** A thread that nothing was given for so long is ended: it holds some forty megabytes. */
const REPOS_MS = 60_000

/** How much is read at a time. */
interface Options {
  /** Of one file; then its thread is ended. */
  readonly delaiMs: number
  readonly threads: number
  /** Files of one account that may wait beyond those being read. */
  readonly parCompte: number
  /** The same of all accounts: each is held in memory. */
  readonly enTout: number
}

const asRefus = (fault: NodeJS.ErrnoException): Error => {
  if (fault instanceof TropLong) return refusFichier('lecture_trop_longue', REFUS_FICHIER.lecture_trop_longue)
  if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return refusFichier('classeur_trop_lourd', REFUS_FICHIER.classeur_trop_lourd)
  return fault
}

/**
 * Reads the files of imports on threads of their own: one made to take for ever or to fill a memory takes its thread with
 * it, and no request has waited behind it. Accounts take turns: who sends many waits behind themselves.
 */
export function createImportThreads(options: Partial<Options> = {}): {
  read: ReadFichier
  close(): Promise<void>
} {
  const { delaiMs = 20_000, threads = 2, parCompte = 4, enTout = 16 } = options
  const tour = createTour(threads, { parPersonne: parCompte, enTout, retourS: 10 })
  const fils = createThreads<ALire, Lecture>(SCRIPT, {
    delaiMs,
    reposMs: REPOS_MS,
    memoireMo: MEMOIRE_MO,
  })

  async function read(aLire: ALire): Promise<FichierLu> {
    const lu = await fils.run(aLire).catch((fault) => {
      throw asRefus(fault)
    })
    if ('refus' in lu) throw refus(lu.refus.code, lu.refus.precisions)
    return lu.fichier
  }

  return { read: (content, compte, type) => tour(compte, () => read({ content, type })), close: fils.close }
}
