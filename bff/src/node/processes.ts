import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createPool, type Message, type Pool, type PoolOptions } from './pool.ts'

/** What one process may take. */
interface Options extends PoolOptions {
  /** Memory of its JavaScript, in MiB. */
  readonly tasMo: number
  /** Memory that it may write to in all, in MiB: buffers are outside the one above. */
  readonly memoireMo: number
}

/** A process that ended before it had answered. */
export class Interrompu extends Error {
  override readonly name = 'Interrompu'
  /** Signal, or status. */
  readonly fin: string | number
  /** False where it had not even loaded: no other will. */
  readonly pret: boolean
  constructor(fin: string | number, pret: boolean) {
    super(`ended: ${fin}`)
    this.fin = fin
    this.pret = pret
  }
}

const DEPART_MS = 30_000
/** Work after which another process takes over, and the processor time at which the system ends one that nobody ends. */
const CARRIERE_MS = 20_000
const PROCESSEUR_S = 120
/** Addresses that V8 reserves for code and that Linux counts though nothing is there, in MiB: what x64 takes, the most of all. */
const RESERVE_MO = 512
/**
 * The system itself refuses more memory (RLIMIT_DATA, which Linux counts for what is written, buffers included) and more
 * processor time; V8's own limit leaves buffers out. Any `sh` has it.
 */
const LIMITER = `ulimit -d "$0" && ulimit -t ${PROCESSEUR_S} && exec "$@"`

/** The command of a process that runs a script within its limits. */
function commandOf(script: URL, { tasMo, memoireMo }: Options): [command: string, ...words: string[]] {
  const { execPath, platform } = process
  const node = [`--max-old-space-size=${tasMo}`, '--v8-pool-size=1', fileURLToPath(script)]
  // Elsewhere than on Linux, the deadline and the budgets of the readers remain.
  return platform === 'linux'
    ? ['/bin/sh', '-c', LIMITER, String((RESERVE_MO + memoireMo) * 1024), execPath, ...node]
    : [execPath, ...node]
}

/**
 * Processes that run one script over bytes from outside, without any key: what a file does to the one that reads it, it does to
 * nobody else. One that dies, takes too long or fills its memory takes its work with it, and the next work starts another.
 * @param script module that each process runs; it calls `serveProcess`
 * @returns `run` throws Interrompu of one that ended
 */
export function createProcesses<Q, R>(script: URL, options: Options): Pool<Q, R> {
  const limits = { carriereMs: CARRIERE_MS, ...options }
  return createPool(({ message, ended }) => {
    const [command, ...words] = commandOf(script, limits)
    // It knows none of our keys, and nothing it prints is heard: a file could make it print without end.
    const child = spawn(command, words, {
      env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('error', leave)
    child.on('exit', leave)
    const depart = setTimeout(() => child.kill('SIGKILL'), DEPART_MS)
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    let pret = false
    function leave(): void {
      clearTimeout(depart)
      resolve()
      ended(new Interrompu(child.signalCode ?? child.exitCode ?? 'absent', pret))
    }
    child.on('message', (said) => {
      clearTimeout(depart)
      pret = true
      message(said as Message<R>)
    })
    return {
      // That it is gone is told by its end.
      give: (asked: Q) => void child.send(asked as never, () => undefined),
      ref() {
        child.ref()
        child.channel?.ref()
      },
      unref() {
        child.unref()
        child.channel?.unref()
      },
      end() {
        child.kill('SIGKILL')
        return gone
      },
    }
  }, limits)
}

/** Status of a process whose memory or stack was refused to it: what is left of it is not to be relied on. */
const SATURE = 70

/**
 * In the script of a process, once it is loaded: answers each work that is asked. What the work throws is told by its name
 * alone: its message may hold what the file says.
 */
export function serveProcess<Q, R>(work: (asked: Q) => R | Promise<R>): void {
  async function answer(asked: Q): Promise<Message<R>> {
    try {
      return { fait: await work(asked) }
    } catch (fault) {
      if (fault instanceof RangeError) process.exit(SATURE)
      return { faute: fault instanceof Error ? fault.name : 'Error' }
    }
  }
  process.on('message', async (asked: Q) => {
    process.send?.(await answer(asked))
  })
  // The service is gone.
  process.on('disconnect', () => process.exit())
  // Loaded: from now on the time a work takes is its own.
  process.send?.(null satisfies Message<R>)
}
