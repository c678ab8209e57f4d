import { Worker } from 'node:worker_threads'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

/** How the pool behaves. */
interface PoolOptions {
  /** Threads, at least one. */
  readonly size: number
  /** Given to each thread when it starts. */
  readonly workerData?: unknown
  /** A job longer than this is given up and its thread replaced. */
  readonly timeoutMs: number
}

interface Job {
  readonly request: WorkerRequest
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
  timer?: NodeJS.Timeout
}

/** A few threads; what finds them all busy waits. */
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
    job.timer = setTimeout(() => lose(worker, new Error('The document took too long')), options.timeoutMs)
    worker.ref()
    worker.postMessage(job.request)
  }

  return {
    run: (kind, input) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The document pool is closed'))
        waiting.push({ request: { id: next, kind, input }, resolve, reject })
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
