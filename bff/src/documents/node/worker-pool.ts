import { Worker } from 'node:worker_threads'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

/** How the pool behaves. */
export interface PoolOptions {
  /** Threads, at least one. */
  readonly size: number
  /** Given to each thread when it starts. */
  readonly workerData?: unknown
  /** Jobs that may wait beyond those being done. */
  readonly queueLimit: number
  /** A job longer than this is given up and its thread replaced. */
  readonly timeoutMs: number
  /** Called for each job refused for want of room, with the seconds after which to try again. */
  readonly onFull: (retryAfterSeconds: number) => Error
}

interface Job {
  readonly request: WorkerRequest
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
  begun: number
  timer?: NodeJS.Timeout
}

/** A bounded queue before a few threads. */
export interface WorkerPool {
  run(kind: WorkerRequest['kind'], input: WorkerRequest['input']): Promise<Uint8Array>
  /** Stops the threads; jobs under way are rejected. */
  close(): Promise<void>
}

/**
 * Threads start when there is work for them, and stay: one at rest holds some forty megabytes that most hours do not need.
 * @param script module that each thread runs
 */
export function createWorkerPool(script: URL, options: PoolOptions): WorkerPool {
  const waiting: Job[] = []
  const busy = new Map<Worker, Job>()
  const idle: Worker[] = []
  const threads = new Set<Worker>()
  let next = 0
  let closed = false
  // A running average, to tell those turned away when to come back.
  let meanMs = 100

  const spawn = () => {
    const worker = new Worker(script, { workerData: options.workerData })
    threads.add(worker)
    // Idle threads do not keep the process alive.
    worker.unref()
    worker.on('message', (reply: WorkerReply) => settle(worker, reply))
    worker.on('error', (error) => lose(worker, error))
    worker.on('exit', () => lose(worker, new Error('The document thread stopped')))
    idle.push(worker)
  }

  const settle = (worker: Worker, reply: WorkerReply) => {
    const job = release(worker)
    idle.push(worker)
    if (job) {
      meanMs = 0.8 * meanMs + 0.2 * (performance.now() - job.begun)
      if ('pdf' in reply) job.resolve(reply.pdf)
      else job.reject(new Error(reply.error))
    }
    pump()
  }

  const lose = (worker: Worker, error: Error) => {
    if (!threads.delete(worker)) return
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
    const job = release(worker)
    job?.reject(error)
    void worker.terminate()
    if (closed) return
    // A thread that dies before doing anything would die again at once: wait for the next job to try.
    if (job) spawn()
    pump()
  }

  const release = (worker: Worker): Job | undefined => {
    const job = busy.get(worker)
    if (!job) return undefined
    busy.delete(worker)
    clearTimeout(job.timer)
    worker.unref()
    return job
  }

  const pump = () => {
    if (waiting.length > 0 && idle.length === 0 && threads.size < options.size) spawn()
    while (waiting.length > 0 && idle.length > 0) {
      const worker = idle.shift()
      const job = waiting.shift()
      if (worker && job) start(worker, job)
    }
  }

  const start = (worker: Worker, job: Job) => {
    busy.set(worker, job)
    job.begun = performance.now()
    job.timer = setTimeout(() => lose(worker, new Error('The document took too long')), options.timeoutMs)
    worker.ref()
    worker.postMessage(job.request)
  }

  return {
    run: (kind, input) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The document pool is closed'))
        if (idle.length === 0 && waiting.length >= options.queueLimit) {
          const seconds = Math.ceil((meanMs * (waiting.length + options.size)) / options.size / 1000)
          return reject(options.onFull(Math.max(1, seconds)))
        }
        waiting.push({ request: { id: next, kind, input }, resolve, reject, begun: 0 })
        next += 1
        pump()
      }),
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(new Error('The document pool is closed'))
      await Promise.all([...threads].map((worker) => worker.terminate()))
    },
  }
}
