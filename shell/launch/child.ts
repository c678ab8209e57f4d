import { type ChildProcess, spawn } from 'node:child_process'

/** A server of ours once it listens. */
export interface Server {
  readonly process: ChildProcess
  readonly port: number
}

/** What a server sends over the IPC channel when it listens. */
interface Ready {
  readonly ready: true
  readonly port: number
}

const isReady = (message: unknown): message is Ready =>
  typeof message === 'object' && message !== null && 'ready' in message && 'port' in message

/**
 * Starts a server and waits until it listens. It stays in our process group, and the IPC channel ends it with us
 * even when we are killed outright.
 * @throws when it stops before listening; it has then said why on its error output.
 */
export function launch(
  script: string,
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): Promise<Server> {
  const child = spawn(process.execPath, [...flags, script], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`stopped with status ${status ?? 'none'}`)))
    child.on('error', reject)
    child.on('message', (message) => {
      if (!isReady(message)) return
      child.removeAllListeners('exit')
      resolve({ process: child, port: message.port })
    })
  })
}

/** Asks a server to stop and waits until it has, or kills it after `seconds`. */
export function stop(child: ChildProcess, seconds = 10): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    child.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
