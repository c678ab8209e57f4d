import type { SignatureLue } from '@mon-espace/domain/api'
import { Refus } from '../../../http/refus.ts'
import { createProcesses } from '../../../node/processes.ts'
import { createTour } from '../../../node/tour.ts'
import type { CheckScellable, Obstacle } from '../../obstacle.ts'
import type { ReadSignatures } from '../read-signatures.ts'
import type { Lecture, Question } from './child.ts'

const SCRIPT = new URL('./child.ts', import.meta.url)
/** How much a file may take. */
const BORNES = { delaiMs: 10_000, tasMo: 128, memoireMo: 192 }
/** At rest for so long, the process ends: most files have no signature. */
const REPOS_MS = 60_000
const PLACES = { parPersonne: 4, enTout: 32, retourS: 5 }

/**
 * Reads signatures, and whether a file may be signed, in a process of its own, one file at a time, which knows no key: a file
 * made to take for ever or to fill a memory takes that process with it, and is said unreadable.
 */
export function createLecture(): {
  read: ReadSignatures
  check: CheckScellable
  close(): Promise<void>
} {
  const tour = createTour(1, PLACES)
  const processes = createProcesses<Question, Lecture>(SCRIPT, { ...BORNES, reposMs: REPOS_MS })
  /** The answer; what is given in its place where the file could not be read. */
  const ask = async <T extends Lecture>(question: Question, compte: string, sinon: T): Promise<T> => {
    try {
      return (await tour(compte, () => processes.run(question))) as T
    } catch (fault) {
      if (fault instanceof Refus) throw fault
      return sinon
    }
  }
  return {
    async read(bytes, compte) {
      // Their places in the file are said in clear: without these words there are none, and no process need start.
      if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/ByteRange')) return []
      return ask<SignatureLue[] | null>({ quoi: 'signatures', bytes }, compte, null)
    },
    check: (bytes, compte) => ask<Obstacle | null>({ quoi: 'obstacle', bytes }, compte, 'abimee'),
    close: processes.close,
  }
}
