import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { RegistryError } from './pointers.ts'

/** Longer than any change takes: a lock this old was left by a process that died. */
const staleMs = 10_000
const patienceMs = 15_000

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleMs
  } catch {
    return false
  }
}

/** Runs `work` while holding a folder that only one process can make. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      await mkdir(path)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (await isStale(path)) await rmdir(path).catch(() => undefined)
      else if (Date.now() > until)
        throw new RegistryError('The registry is being changed by somebody else: try again')
      else await pause(50)
    }
  }
  try {
    return await work()
  } finally {
    await rmdir(path).catch(() => undefined)
  }
}
