import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** Standard output of a program, without what ends it. */
export async function outputOf(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await exec(program, args)
  return stdout.trim()
}

/** A Debian package, with its version. */
export const debian = (paquet: string): Promise<string> =>
  outputOf('dpkg-query', '-W', '-f', `\${Package} \${Version}`, paquet)

/** A program that serves until it is stopped. */
export function serve(program: string, ...args: readonly string[]): { stop(): Promise<void> } {
  const child = spawn(program, args, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  child.on('error', () => {})
  return {
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

/** Tries again until `test` holds. @throws after `secondes` */
export async function until(what: string, test: () => Promise<boolean>, secondes = 30): Promise<void> {
  const end = Date.now() + secondes * 1000
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`${what}: not in ${secondes} s`)
    await wait(100)
  }
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Gives `act` a folder of its own, and removes it. */
export async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'compat-'))
  try {
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
