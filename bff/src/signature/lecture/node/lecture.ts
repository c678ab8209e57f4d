import type { SignatureLue } from '@mon-espace/domain/api'
import { Refus } from '../../../http/refus.ts'
import { createProcesses } from '../../../node/processes.ts'
import { createTour } from '../../../node/tour.ts'
import type { ReadSignatures } from '../read-signatures.ts'

const SCRIPT = new URL('./child.ts', import.meta.url)
/** How much a file may take. */
const BORNES = { delaiMs: 10_000, tasMo: 128, memoireMo: 192 }
/** At rest for so long, the process ends: most files have no signature. */
const REPOS_MS = 60_000
const PLACES = { parPersonne: 4, enTout: 32, retourS: 5 }

/**
 * Reads signatures in a process of its own, one file at a time, which knows no key: a file made to take for ever or to fill a
 * memory takes that process with it, and its signatures are said unreadable.
 */
export function createLecture(): { read: ReadSignatures; close(): Promise<void> } {
  const tour = createTour(1, PLACES)
  const processes = createProcesses<Uint8Array, SignatureLue[]>(SCRIPT, { ...BORNES, reposMs: REPOS_MS })
  return {
    async read(bytes, compte) {
      // Their places in the file are said in clear: without these words there are none, and no process need start.
      if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/ByteRange')) return []
      try {
        return await tour(compte, () => processes.run(bytes))
      } catch (fault) {
        if (fault instanceof Refus) throw fault
        return null
      }
    },
    close: processes.close,
  }
}
