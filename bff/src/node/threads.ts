import { parentPort, type Transferable, Worker } from 'node:worker_threads'

/** A work that took longer than it may: its thread was ended. */
export class TropLong extends Error {
  override readonly name = 'TropLong'
}

/** How threads are kept. */
interface Options {
  /** The longest a work may take, from when its thread is loaded; its thread is then ended. */
  readonly delaiMs: number
  /** A thread that nothing was given for so long is ended; without it, threads stay. */
  readonly reposMs?: number
  /** Memory of a thread: one that takes more is ended, with Node's `ERR_WORKER_OUT_OF_MEMORY`. */
  readonly memoireMo?: number
  /** Given to each thread when it starts. */
  readonly workerData?: unknown
}

/** Threads that run one script, each one work at a time. */
export interface Threads<Q, R> {
  /** @throws TropLong at the deadline; what the thread threw, or why it ended. It is ended when that is told */
  run(asked: Q): Promise<R>
  /** Ends the threads; works under way are rejected. */
  close(): Promise<void>
}

/** What a thread says: null once it is loaded, then what came of each work, or what it threw. */
type Message<R> = null | { readonly fait: R } | { readonly faute: string }

interface Thread<R> {
  readonly worker: Worker
  loaded: boolean
  asked: PromiseWithResolvers<Exclude<Message<R>, null>> | null
  /** Its deadline, or its rest. */
  timer?: NodeJS.Timeout
}

/**
 * Keeps threads: one starts when a work finds none at rest, so that whoever calls says how many there are (see `createTour`).
 * One that dies, takes too long or fills its memory takes its work with it, and the next work starts another.
 * @param script module that each thread runs; it calls `serveThread`
 */
export function createThreads<Q, R>(script: URL, options: Options): Threads<Q, R> {
  const { delaiMs, reposMs, memoireMo, workerData } = options
  const resourceLimits = memoireMo === undefined ? {} : { maxOldGenerationSizeMb: memoireMo }
  const threads = new Set<Thread<R>>()
  const idle = new Set<Thread<R>>()
  let closed = false

  const countDown = (thread: Thread<R>) => {
    thread.timer = setTimeout(() => thread.asked?.reject(new TropLong()), delaiMs)
  }

  function start(): Thread<R> {
    const worker = new Worker(script, { workerData, resourceLimits })
    const thread: Thread<R> = { worker, loaded: false, asked: null }
    threads.add(thread)
    worker.on('message', (message: Message<R>) => {
      if (message) return thread.asked?.resolve(message)
      thread.loaded = true
      countDown(thread)
    })
    worker.on('error', (fault) => thread.asked?.reject(fault))
    worker.on('exit', () => {
      clearTimeout(thread.timer)
      threads.delete(thread)
      idle.delete(thread)
      thread.asked?.reject(new Error('The thread ended'))
    })
    return thread
  }

  function rest(thread: Thread<R>): void {
    // A thread at rest does not keep the process alive.
    thread.worker.unref()
    idle.add(thread)
    if (reposMs === undefined) return
    thread.timer = setTimeout(() => {
      idle.delete(thread)
      void thread.worker.terminate()
    }, reposMs).unref()
  }

  async function ask(thread: Thread<R>, asked: Q) {
    idle.delete(thread)
    clearTimeout(thread.timer)
    thread.worker.ref()
    if (thread.loaded) countDown(thread)
    try {
      thread.worker.postMessage(asked)
      thread.asked = Promise.withResolvers()
      return await thread.asked.promise
    } catch (fault) {
      await thread.worker.terminate()
      throw fault
    } finally {
      clearTimeout(thread.timer)
      thread.asked = null
    }
  }

  return {
    async run(asked) {
      if (closed) throw new Error('The threads are closed')
      const [thread = start()] = idle
      const message = await ask(thread, asked)
      rest(thread)
      if ('faute' in message) throw new Error(message.faute)
      return message.fait
    },
    async close() {
      closed = true
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
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
  parentPort?.postMessage(null)
}
