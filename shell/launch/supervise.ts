import { type Server, stop } from './child.ts'

/** How long to wait before starting again, in milliseconds. */
export interface Pace {
  readonly first: number
  readonly longest: number
  /** One that ran this long had started well: the next wait is the first again. */
  readonly steady: number
}

const PACE: Pace = { first: 1000, longest: 60_000, steady: 60_000 }

/** A server that is started again whenever it ends by itself. */
export interface Kept {
  /** Where it listens, each time. */
  readonly port: number
  /** From now on it may end: it is not started again. */
  leave(): void
  stop(): Promise<void>
}

/**
 * Starts a server and keeps it running: at the port it had, later and later while it keeps ending.
 * @param start on the given port, any free one for 0
 * @throws when the first start fails
 */
export async function keepRunning(
  name: string,
  start: (port: number) => Promise<Server>,
  tell: (line: string) => void,
  pace: Pace = PACE,
): Promise<Kept> {
  let stopping = false
  let wait = pace.first
  let timer: NodeJS.Timeout | undefined
  let last = start(0)
  const { port } = await last
  watch(await last)

  function watch({ process: child }: Server): void {
    const since = performance.now()
    const ended = (status: number | null, signal: string | null) => {
      if (performance.now() - since > pace.steady) wait = pace.first
      again(signal ? `ended by ${signal}` : `status ${status}`)
    }
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode, child.signalCode)
    else child.once('exit', ended)
  }

  function again(why: string): void {
    if (stopping) return
    tell(`${name} stopped by itself (${why}): starting it again in ${wait / 1000} s.`)
    timer = setTimeout(() => {
      last = start(port)
      last.then(watch, (fault: Error) => again(fault.message))
    }, wait)
    wait = Math.min(wait * 2, pace.longest)
  }

  const leave = () => {
    stopping = true
    clearTimeout(timer)
  }
  return {
    port,
    leave,
    async stop() {
      leave()
      const running = await last.catch(() => null)
      if (running) await stop(running.process)
    },
  }
}
