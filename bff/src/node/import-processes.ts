import { refus, serviceOccupe } from '../http/refus.ts'
import type { FichierLu, ReadFichier } from '../imports/lecture/read-fichier.ts'
import { refusFichier } from '../imports/refuse.ts'
import { REFUS_FICHIER } from '../imports/textes.ts'
import type { ALire, Lecture } from './import-child.ts'
import { TropLong } from './pool.ts'
import { createProcesses, Interrompu } from './processes.ts'
import { createTour } from './tour.ts'

const SCRIPT = new URL('./import-child.ts', import.meta.url)
/** The cells of the largest workbook, and its bytes beside them. */
const MEMOIRE = { tasMo: 256, memoireMo: 512 }
/** A process that nothing was given for so long is ended: it holds some forty megabytes. */
const REPOS_MS = 60_000
const RETOUR_S = 10

/** How much is read at a time. */
interface Options {
  /** Of one file; then its process is ended. */
  readonly delaiMs: number
  readonly processes: number
  /** Files of one account that may wait beyond those being read. */
  readonly parCompte: number
  /** The same of all accounts: each is held in memory. */
  readonly enTout: number
}

const asRefus = (fault: unknown): unknown => {
  if (fault instanceof TropLong) return refusFichier('lecture_trop_longue', REFUS_FICHIER.lecture_trop_longue)
  if (fault instanceof Interrompu && !fault.pret) return serviceOccupe(RETOUR_S)
  if (fault instanceof Interrompu)
    return refusFichier('classeur_trop_lourd', REFUS_FICHIER.classeur_trop_lourd)
  return fault
}

/**
 * Reads the files of imports in processes of their own: one made to take for ever or to fill a memory takes its process with
 * it, and no request has waited behind it. Accounts take turns: who sends many waits behind themselves.
 */
export function createImportProcesses(options: Partial<Options> = {}): {
  read: ReadFichier
  close(): Promise<void>
} {
  const { delaiMs = 20_000, processes = 2, parCompte = 4, enTout = 16 } = options
  const tour = createTour(processes, { parPersonne: parCompte, enTout, retourS: RETOUR_S })
  const kept = createProcesses<ALire, Lecture>(SCRIPT, { delaiMs, reposMs: REPOS_MS, ...MEMOIRE })

  async function read(aLire: ALire): Promise<FichierLu> {
    const lu = await kept.run(aLire).catch((fault) => {
      throw asRefus(fault)
    })
    if ('refus' in lu) throw refus(lu.refus.code, lu.refus.precisions)
    return lu.fichier
  }

  return { read: (content, compte, type) => tour(compte, () => read({ content, type })), close: kept.close }
}
