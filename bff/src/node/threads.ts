import { parentPort, type Transferable, Worker } from 'node:worker_threads'
import { createPool, type Message, type Pool, type PoolOptions } from './pool.ts'

interface Options extends PoolOptions {
  /** Given to each thread when it starts. */
  readonly workerData?: unknown
}

/**
 * Threads that run one script, for what this service makes itself. They share its life: a thread that fills a memory can end the
 * whole service, whatever limits it was given, so that bytes from outside are read by `createProcesses`.
 * @param script module that each thread runs; it calls `serveThread`
 */
export function createThreads<Q, R>(script: URL, { workerData, ...options }: Options): Pool<Q, R> {
  return createPool(({ message, ended }) => {
    const worker = new Worker(script, { workerData })
    worker.on('message', message)
    worker.on('error', ended)
    worker.on('exit', () => ended(new Error('The thread ended')))
    return {
      give: (asked: Q) => worker.postMessage(asked),
      ref: () => worker.ref(),
      unref: () => worker.unref(),
      end: () => worker.terminate(),
    }
  }, options)
}

/**
 * In the script of a thread, once it is loaded: answers each work that is asked.
 * @param work what it throws is told by its name and message: they must say nothing of a person
 * @param moved what of the answer goes over without a copy
 */
export function serveThread<Q, R>(
  work: (asked: Q) => R | Promise<R>,
  moved: (fait: R) => Transferable[] = () => [],
): void {
  parentPort?.on('message', async (asked: Q) => {
    try {
      const fait = await work(asked)
      parentPort?.postMessage({ fait } satisfies Message<R>, moved(fait))
    } catch (fault) {
      const faute = fault instanceof Error ? `${fault.name}: ${fault.message}` : 'Error'
      parentPort?.postMessage({ faute } satisfies Message<R>)
    }
  })
  parentPort?.postMessage(null satisfies Message<R>)
}
