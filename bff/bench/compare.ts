import { performance } from 'node:perf_hooks'
import type { Call } from './actions.ts'

const TOURS = 31
const APPELS = 12
const TOURS_DE_CHAUFFE = 10

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function time(call: Call, tour: number): Promise<number> {
  const start = performance.now()
  for (let n = 0; n < APPELS; n += 1) await call(tour * APPELS + n)
  return (performance.now() - start) / APPELS
}

/** Milliseconds of two calls, and how many times the first the second takes: medians over rounds, a few of each in turn. */
interface Compared {
  readonly first: number
  readonly second: number
  readonly ratio: number
}

async function compareOnce(first: Call, second: Call): Promise<Compared> {
  const rounds: { a: number; b: number }[] = []
  for (let tour = 0; tour < TOURS; tour += 1) {
    const early = tour % 2 === 0 ? await time(first, tour) : await time(second, tour)
    const late = tour % 2 === 0 ? await time(second, tour) : await time(first, tour)
    rounds.push(tour % 2 === 0 ? { a: early, b: late } : { a: late, b: early })
  }
  return {
    first: middle(rounds.map(({ a }) => a)),
    second: middle(rounds.map(({ b }) => b)),
    // Within a round: what else the machine does weighs on both.
    ratio: middle(rounds.map(({ a, b }) => b / a)),
  }
}

/**
 * Compares the same calls twice: what they cost the first time, when code is not compiled and twenty gigabytes are still on
 * their disk, and again, as on a machine whose memory holds what it serves.
 */
export async function compareCalls(
  first: Call,
  second: Call,
): Promise<Compared & { readonly before: Compared }> {
  const before = await compareOnce(first, second)
  return { ...(await compareOnce(first, second)), before }
}

/** Compares calls whose code a few rounds have compiled, and whose rows are in memory. */
export async function compareWarm(first: Call, second: Call): Promise<Compared> {
  for (let tour = 0; tour < TOURS_DE_CHAUFFE; tour += 1) {
    await time(first, tour)
    await time(second, tour)
  }
  return compareOnce(first, second)
}

/** Milliseconds of a call alone, likewise. */
export async function timeWarm(call: Call): Promise<number> {
  const all: number[] = []
  for (let tour = 0; tour < TOURS; tour += 1) all.push(await time(call, tour))
  return middle(all.slice(TOURS_DE_CHAUFFE))
}
