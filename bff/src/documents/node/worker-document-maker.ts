import { availableParallelism } from 'node:os'
import { type DocumentMaker, DocumentQueueFull } from '../document-maker.ts'
import type { DocumentsOfficiels } from '../formulaires.ts'
import { createWorkerPool, type PoolOptions } from './worker-pool.ts'

/** A maker whose threads can be stopped. */
export interface WorkerDocumentMaker extends DocumentMaker {
  close(): Promise<void>
}

/**
 * Makes documents on threads of their own, so that no request waits behind a drawing.
 * When the queue is full, `make` rejects with `DocumentQueueFull` (503 and `Retry-After`).
 * Official files of the operator come checked, from `readDocumentsOfficiels`.
 */
export function createWorkerDocumentMaker({
  modele,
  notice,
  ...options
}: DocumentsOfficiels &
  Partial<Pick<PoolOptions, 'size' | 'queueLimit' | 'timeoutMs'>> = {}): WorkerDocumentMaker {
  const pool = createWorkerPool(new URL('./worker.ts', import.meta.url), {
    size: Math.max(1, Math.min(4, availableParallelism() - 1)),
    queueLimit: 64,
    timeoutMs: 20_000,
    workerData: { modele, notice } satisfies DocumentsOfficiels,
    ...options,
    onFull: (seconds) => new DocumentQueueFull(seconds),
  })
  return { make: (kind, input) => pool.run(kind, input), close: () => pool.close() }
}
