import { availableParallelism } from 'node:os'
import { createThreads } from '../../node/threads.ts'
import { createTour } from '../../node/tour.ts'
import type { DocumentMaker } from '../document-maker.ts'
import type { DocumentsOfficiels } from '../formulaires.ts'
import type { Demande } from './worker.ts'

/** A maker whose threads can be stopped. */
export interface WorkerDocumentMaker extends DocumentMaker {
  close(): Promise<void>
}

/** How much is drawn at a time. */
interface Options {
  /** Threads, at least one. */
  readonly size: number
  /** A document longer than this is given up. */
  readonly timeoutMs: number
  /** Documents of one account that may wait beyond those being drawn. */
  readonly parCompte: number
  /** The same of all accounts. */
  readonly enTout: number
}

/**
 * Makes documents on threads of their own, so that no request waits behind a drawing; accounts take turns.
 * Official files of the operator come checked, from `readDocumentsOfficiels`.
 */
export function createWorkerDocumentMaker({
  modeles = [],
  notices = {},
  size = Math.max(1, Math.min(4, availableParallelism() - 1)),
  timeoutMs = 20_000,
  parCompte = 16,
  enTout = 64,
}: DocumentsOfficiels & Partial<Options> = {}): WorkerDocumentMaker {
  const tour = createTour(size, { parPersonne: parCompte, enTout, retourS: 5 })
  // One at rest holds some forty megabytes that most hours do not need; once started they stay, warm.
  const threads = createThreads<Demande, Uint8Array>(new URL('./worker.ts', import.meta.url), {
    delaiMs: timeoutMs,
    workerData: { modeles, notices } satisfies DocumentsOfficiels,
  })
  return {
    make: (kind, input, compte) => tour(compte, () => threads.run({ kind, input })),
    close: threads.close,
  }
}
