import type { Log } from '../http/log.ts'
import { serviceOccupe } from '../http/refus.ts'
import { FichierRefuse, TROP_A_VERIFIER } from '../pieces/fichier-refuse.ts'
import type { Verification } from '../pieces/verification.ts'
import type { Verdict } from './check-child.ts'
import { TropLong } from './pool.ts'
import { createProcesses, Interrompu } from './processes.ts'
import { createTour } from './tour.ts'

/** What one file may take. */
export interface Bornes {
  /** Script of the process. */
  readonly script: URL
  readonly delaiMs: number
  /** Memory that the process may write to, in MiB. */
  readonly memoireMo: number
  /** Files of one account that may wait. */
  readonly parCompte: number
  /** Files that may wait in all: each holds its place on the disk and the request that brought it. */
  readonly enTout: number
}

const BORNES: Bornes = {
  script: new URL('./check-child.ts', import.meta.url),
  delaiMs: 10_000,
  memoireMo: 192,
  parCompte: 20,
  enTout: 400,
}
const TAS_MO = 128
const RETOUR_S = 30
/** At rest for so long, the process ends: it holds some fifty megabytes. */
const REPOS_MS = 60_000

/**
 * Checks deposited files in a process of its own, one at a time, whoever deposits taking turns: a file made to take for ever
 * or to fill a memory takes that process with it, is refused, and no request has waited behind it.
 */
export function createCheckProcess(
  log: Log,
  changes: Partial<Bornes> = {},
): { verify: Verification; close(): Promise<void> } {
  const { script, delaiMs, memoireMo, parCompte, enTout } = { ...BORNES, ...changes }
  const tour = createTour(1, { parPersonne: parCompte, enTout, retourS: RETOUR_S })
  const processes = createProcesses<Uint8Array, Verdict>(script, {
    delaiMs,
    memoireMo,
    tasMo: TAS_MO,
    reposMs: REPOS_MS,
  })

  /** Of a file whose process gave no verdict. */
  function withoutVerdict(fault: unknown): Verdict {
    if (fault instanceof Interrompu && !fault.pret) {
      log.error({ fin: fault.fin }, 'vérification hors d’usage')
      throw serviceOccupe(RETOUR_S)
    }
    if (!(fault instanceof Interrompu || fault instanceof TropLong)) throw fault
    log.warn({ fin: fault instanceof Interrompu ? fault.fin : 'délai' }, 'vérification interrompue')
    return { refus: TROP_A_VERIFIER }
  }

  return {
    verify: (read, compte) =>
      tour(compte, async () => {
        const verdict = await processes.run(await read()).catch(withoutVerdict)
        if ('refus' in verdict) throw new FichierRefuse(verdict.refus)
        return verdict.mime
      }),
    close: processes.close,
  }
}
