import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'

/** Seconds given to each reader, a minute at the most; none said, so many inputs, a few seconds on a machine at rest. */
const SECONDES = process.env.FUZZ_SECONDES
const ENTREES = SECONDES ? 1_000_000 : 200
const LIMITE_MS = Math.min(60, Number(SECONDES ?? 30)) * 1000
/** The same inputs each time, unless another seed is asked for. */
const GRAINE = Number(process.env.FUZZ_GRAINE ?? 20_261_128)

/** What the thread of requests may be held for by one input. */
const SANS_ATTENTE_MS = 100
/** What the process that checks files and the threads that read workbooks are given at the most. */
const MEMOIRE_MAX = 256 * 1024 * 1024
/** What is slow by chance (a collection, code met for the first time) is quick when it is done again. */
const ESSAIS = 3

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that the process holds once what nobody needs is collected. */
function heldBytes(): number {
  collect()
  return process.memoryUsage().rss
}

/** Time of this thread alone, in milliseconds: what else the machine does is not counted. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function costOf(work: () => unknown): Promise<number> {
  const debut = cpuMs()
  await work()
  return cpuMs() - debut
}

/**
 * Gives a reader as many inputs as there is time for, and says which: none may throw, hold the thread longer than
 * `limiteMs`, or fill the memory. A refusal that is expected is caught by `read`.
 */
export async function fuzz<T>(
  nom: string,
  entrees: fc.Arbitrary<T>,
  read: (entree: T) => unknown,
  limiteMs = SANS_ATTENTE_MS,
): Promise<void> {
  let lues = 0
  let pire = 0
  const before = heldBytes()
  await fc.assert(
    fc.asyncProperty(entrees, async (entree) => {
      let cout = Number.POSITIVE_INFINITY
      for (let essai = 0; essai < ESSAIS && cout > limiteMs; essai++)
        cout = Math.min(cout, await costOf(() => read(entree)))
      if (cout > limiteMs) throw new Error(`${nom}: held for ${Math.round(cout)} ms`)
      pire = Math.max(pire, cout)
      lues += 1
    }),
    { seed: GRAINE, numRuns: ENTREES, interruptAfterTimeLimit: LIMITE_MS },
  )
  // biome-ignore lint/suspicious/noConsole: the seed is what makes a finding come back.
  console.info(`fuzz ${nom}: ${lues} inputs, worst ${Math.round(pire)} ms, seed ${GRAINE}`)
  const grossie = heldBytes() - before
  if (grossie > MEMOIRE_MAX) throw new Error(`${nom}: the memory grew by ${Math.round(grossie / 1e6)} MB`)
}

/** Runs a reader that refuses what is wrong; only these refusals are expected. */
export async function expecting(
  refus: readonly (abstract new (...args: never[]) => Error)[],
  work: () => unknown,
): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!refus.some((attendu) => fault instanceof attendu)) throw fault
  }
}
