import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../deps.ts'

/** OWASP's first choice: 19 MiB, two passes, one lane (argon2id is the package's default). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Hashes at once: a flood of sign-ins waits in line instead of taking every core. */
const PLACES = 2

function createSemaphore(places: number) {
  let free = places
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** argon2id behind a small semaphore. */
export function createArgon2Passwords(): Passwords {
  const inTurn = createSemaphore(PLACES)
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (known, password) => inTurn(() => verify(known, password)),
  }
}
