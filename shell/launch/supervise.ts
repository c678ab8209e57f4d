import { createServer } from 'node:net'
import { type Server, stop } from './child.ts'

/** How long to wait before starting again, in milliseconds. */
interface Pace {
  readonly first: number
  readonly longest: number
  /** One that ran this long had started well: the next wait is the first again. */
  readonly steady: number
}

const PACE: Pace = { first: 1000, longest: 60_000, steady: 60_000 }

/** A server to keep, and who is told of it. */
interface Keeping {
  readonly name: string
  /** Starts it on the given port, any free one for 0. */
  readonly start: (port: number) => Promise<Server>
  readonly tell: (line: string) => void
  /** It listens on another port than before. */
  readonly moved?: () => void
  readonly pace?: Pace
}

/** A server that is started again whenever it ends by itself. */
export interface Kept {
  /** Where it listens: always there, unless somebody else has taken the port meanwhile. */
  readonly port: number
  /** Starts it again, at once. */
  restart(): Promise<void>
  /** From now on it may end: it is not started again. */
  leave(): void
  stop(): Promise<void>
}

/** Has somebody else taken this port of the machine? */
function isTaken(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(true))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)))
  })
}

/**
 * Starts a server and keeps it running: at the port it had, later and later while it keeps ending. Where it could not start
 * and its port is taken, it is started on any free one.
 * @throws when the first start fails
 */
export async function keepRunning({
  name,
  start,
  tell,
  moved = () => undefined,
  pace = PACE,
}: Keeping): Promise<Kept> {
  let stopping = false
  let restarting = false
  let wait = pace.first
  let timer: NodeJS.Timeout | undefined
  let last = start(0)
  let { port } = await last
  watch(await last)

  function watch({ process: child, port: given }: Server): void {
    const since = performance.now()
    if (given !== port) {
      port = given
      moved()
    }
    const ended = (status: number | null, signal: string | null) => {
      if (performance.now() - since > pace.steady) wait = pace.first
      again(signal ? `ended by ${signal}` : `status ${status}`)
    }
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode, child.signalCode)
    else child.once('exit', ended)
  }

  function again(why: string, freely = false): void {
    if (stopping) return
    if (restarting) {
      restarting = false
      begin(port)
      return
    }
    tell(`${name} stopped by itself (${why}): starting it again in ${wait / 1000} s.`)
    timer = setTimeout(async () => begin(freely && (await isTaken(port)) ? 0 : port), wait)
    wait = Math.min(wait * 2, pace.longest)
  }

  function begin(at: number): void {
    if (stopping) return
    last = start(at)
    last.then(watch, (fault: Error) => again(fault.message, true))
  }

  const leave = () => {
    stopping = true
    clearTimeout(timer)
  }
  return {
    get port() {
      return port
    },
    leave,
    async restart() {
      const running = await last.catch(() => null)
      if (!running || running.process.exitCode !== null || running.process.signalCode !== null) return
      restarting = true
      await stop(running.process)
    },
    async stop() {
      leave()
      const running = await last.catch(() => null)
      if (running) await stop(running.process)
    },
  }
}
