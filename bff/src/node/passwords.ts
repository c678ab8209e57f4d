import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../deps.ts'
import { refus } from '../http/refus.ts'

/** OWASP's first choice: 19 MiB, two passes, one lane (argon2id is the package's default). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const { memoryCost, timeCost, parallelism } = OPTIONS
/** What no password has the hash of, at the same cost. */
const DE_PERSONNE = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`
/** Hashes at once: a flood of sign-ins waits in line instead of taking every core. */
const PLACES = 2
/** Hashes that may wait: a second or so of work. Who comes after is told to come back rather than to wait longer. */
const FILE = 80
const REESSAI_SECONDES = '2'

function createSemaphore(places: number, file: number) {
  let free = places
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else if (waiting.length < file) await new Promise<void>((resolve) => waiting.push(resolve))
    else throw refus('service_occupe', { entetes: { 'retry-after': REESSAI_SECONDES } })
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}

/** argon2id behind a small semaphore and a bounded line. @throws Refus `service_occupe` when the line is full */
export function createArgon2Passwords(file = FILE): Passwords {
  const inTurn = createSemaphore(PLACES, file)
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (known, password) => inTurn(() => verify(known ?? DE_PERSONNE, password)),
  }
}
