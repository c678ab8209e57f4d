import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../deps.ts'
import { createTour } from './tour.ts'

/** OWASP's first choice: 19 MiB, two passes, one lane (argon2id is the package's default). */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const { memoryCost, timeCost, parallelism } = OPTIONS
/** What no password has the hash of, at the same cost. */
const DE_PERSONNE = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`
/** Hashes at once: a flood of sign-ins waits in line instead of taking every core. */
const PLACES = 2
/** Hashes that may wait: a second or so of work. Who comes after is told to come back rather than to wait longer. */
const FILE = 80
const RETOUR_S = 2

/** argon2id two at a time, behind a bounded line. @throws Refus `service_occupe` when the line is full */
export function createArgon2Passwords(file = FILE): Passwords {
  const tour = createTour(PLACES, { parPersonne: file, enTout: file, retourS: RETOUR_S })
  // One line for all: each takes some hundredths of a second, and how often is counted before.
  const inTurn = <T>(work: () => Promise<T>) => tour('', work)
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (known, password) => inTurn(() => verify(known ?? DE_PERSONNE, password)),
  }
}
