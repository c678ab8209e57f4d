import { chmodSync, closeSync, openSync } from 'node:fs'

const PRIVE = 0o600

/** Makes a file that only its owner may read, empty where it was absent. */
export function keepPrivate(path: string): void {
  closeSync(openSync(path, 'a', PRIVE))
  try {
    chmodSync(path, PRIVE)
  } catch {
    // Another user's: it is for them to say who reads it.
  }
}
