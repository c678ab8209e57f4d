import type { Warn } from '../warn.ts'

/**
 * Reads what an operator or a release may be changing. While it cannot be read, what was read last stays true, and each
 * fault is told once.
 * @throws what `read` throws, as long as nothing was read
 */
export function lastGood<T>(read: () => T | Promise<T>, warn: Warn): () => Promise<T> {
  let good: { value: T } | undefined
  let told = ''
  return async () => {
    try {
      good = { value: await read() }
      told = ''
    } catch (fault) {
      if (!good) throw fault
      const line = `${(fault as Error).message}; what was read before it stays served`
      if (line !== told) warn(line)
      told = line
    }
    return good.value
  }
}
