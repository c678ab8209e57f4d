import { Worker } from 'node:worker_threads'
import { refus } from '../http/refus.ts'
import type { FichierLu, ReadFichier } from '../imports/lecture/read-fichier.ts'
import { refusFichier } from '../imports/refuse.ts'
import { REFUS_FICHIER } from '../imports/textes.ts'
import type { ReponseLecture } from './import-worker.ts'
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

interface Fil {
  /** One file at a time. Whatever rejects has ended the thread. */
  read(content: Uint8Array): Promise<ReponseLecture>
  end(): Promise<unknown>
}

const tropLong = () => refusFichier('lecture_trop_longue', REFUS_FICHIER.lecture_trop_longue)
const tropLourd = () => refusFichier('classeur_trop_lourd', REFUS_FICHIER.classeur_trop_lourd)

function startFil(delaiMs: number, onEnd: () => void): Fil {
  const worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MO } })
  worker.unref()
  let asked: PromiseWithResolvers<ReponseLecture> | null = null
  worker.on('message', (reponse: ReponseLecture) => asked?.resolve(reponse))
  worker.on('error', (fault: NodeJS.ErrnoException) =>
    asked?.reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tropLourd() : fault),
  )
  worker.on('exit', () => {
    onEnd()
    asked?.reject(new Error('import thread: ended'))
  })
  return {
    async read(content) {
      const mine = Promise.withResolvers<ReponseLecture>()
      asked = mine
      const delai = setTimeout(() => mine.reject(tropLong()), delaiMs)
      worker.postMessage(content)
      try {
        return await mine.promise
      } catch (fault) {
        await worker.terminate()
        throw fault
      } finally {
        clearTimeout(delai)
      }
    },
    end: () => worker.terminate(),
  }
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
  const vivants = new Set<Fil>()
  const idle = new Map<Fil, NodeJS.Timeout>()

  function take(): Fil {
    for (const [fil, repos] of idle) {
      clearTimeout(repos)
      idle.delete(fil)
      return fil
    }
    const fil = startFil(delaiMs, () => {
      clearTimeout(idle.get(fil))
      idle.delete(fil)
      vivants.delete(fil)
    })
    vivants.add(fil)
    return fil
  }

  async function readOnThread(content: Uint8Array): Promise<ReponseLecture> {
    const fil = take()
    const reponse = await fil.read(content)
    idle.set(fil, setTimeout(fil.end, REPOS_MS).unref())
    return reponse
  }

  async function read(content: Uint8Array): Promise<FichierLu> {
    const reponse = await readOnThread(content)
    if ('fichier' in reponse) return reponse.fichier
    if ('refus' in reponse) throw refus(reponse.refus.code, reponse.refus.precisions)
    throw new Error(`import: ${reponse.faute}`)
  }

  return {
    read: (content, compte) => tour(compte, () => read(content)),
    close: async () => {
      await Promise.all([...vivants].map((fil) => fil.end()))
    },
  }
}
