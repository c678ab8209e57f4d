/** A work that took longer than it may: whoever did it was ended. */
export class TropLong extends Error {
  override readonly name = 'TropLong'
}

/** What a worker says: null once it is loaded, then what came of each work, or what it threw. */
export type Message<R> = null | { readonly fait: R } | { readonly faute: string }

/** One that works, one work at a time: a thread, or a process. */
export interface Worker<Q> {
  /** @throws when the work cannot be sent */
  give(asked: Q): void
  /** Keeps the service alive from now on; {@link unref} no longer does. */
  ref(): void
  unref(): void
  end(): unknown
}

/** Who hears a worker. */
export interface Listener<R> {
  message(message: Message<R>): void
  /** It ended, by this fault. */
  ended(fault: Error): void
}

/** How workers are kept. */
export interface PoolOptions {
  /** The longest a work may take, from when its worker is loaded; its worker is then ended. */
  readonly delaiMs: number
  /** A worker that nothing was given for so long is ended; without it, workers stay. */
  readonly reposMs?: number
  /** A worker that has worked for so long in all is ended; without it, whatever it did. */
  readonly carriereMs?: number
}

/** Workers of one kind. */
export interface Pool<Q, R> {
  /** @throws TropLong at the deadline; what the worker threw, or why it ended. It is ended when that is told */
  run(asked: Q): Promise<R>
  /** Ends the workers; works under way are rejected. */
  close(): Promise<void>
}

interface Kept<Q, R> {
  readonly worker: Worker<Q>
  loaded: boolean
  asked: PromiseWithResolvers<Exclude<Message<R>, null>> | null
  /** Milliseconds that it has worked. */
  carriereMs: number
  /** Its deadline, or its rest. */
  timer?: NodeJS.Timeout
}

/**
 * Keeps workers: one starts when a work finds none at rest, so that whoever calls says how many there are (see `createTour`).
 * One that dies or takes too long takes its work with it, and the next work starts another.
 */
export function createPool<Q, R>(
  startWorker: (listener: Listener<R>) => Worker<Q>,
  { delaiMs, reposMs, carriereMs = Number.POSITIVE_INFINITY }: PoolOptions,
): Pool<Q, R> {
  const all = new Set<Kept<Q, R>>()
  const idle = new Set<Kept<Q, R>>()
  let closed = false

  const countDown = (kept: Kept<Q, R>) => {
    kept.timer = setTimeout(() => kept.asked?.reject(new TropLong()), delaiMs)
  }

  function start(): Kept<Q, R> {
    const worker = startWorker({
      message(message) {
        if (message) return kept.asked?.resolve(message)
        kept.loaded = true
        countDown(kept)
      },
      ended(fault) {
        clearTimeout(kept.timer)
        all.delete(kept)
        idle.delete(kept)
        kept.asked?.reject(fault)
      },
    })
    const kept: Kept<Q, R> = { worker, loaded: false, asked: null, carriereMs: 0 }
    all.add(kept)
    return kept
  }

  function rest(kept: Kept<Q, R>): void {
    if (kept.carriereMs > carriereMs) return void kept.worker.end()
    kept.worker.unref()
    idle.add(kept)
    if (reposMs === undefined) return
    kept.timer = setTimeout(() => {
      idle.delete(kept)
      kept.worker.end()
    }, reposMs).unref()
  }

  async function ask(kept: Kept<Q, R>, asked: Q) {
    idle.delete(kept)
    clearTimeout(kept.timer)
    kept.worker.ref()
    if (kept.loaded) countDown(kept)
    const begun = performance.now()
    try {
      kept.worker.give(asked)
      kept.asked = Promise.withResolvers()
      return await kept.asked.promise
    } catch (fault) {
      await kept.worker.end()
      throw fault
    } finally {
      clearTimeout(kept.timer)
      kept.asked = null
      kept.carriereMs += performance.now() - begun
    }
  }

  return {
    async run(asked) {
      if (closed) throw new Error('The workers are closed')
      const [kept = start()] = idle
      const message = await ask(kept, asked)
      rest(kept)
      if ('faute' in message) throw new Error(message.faute)
      return message.fait
    },
    async close() {
      closed = true
      await Promise.all([...all].map(({ worker }) => worker.end()))
    },
  }
}
