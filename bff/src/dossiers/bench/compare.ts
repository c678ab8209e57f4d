import { performance } from 'node:perf_hooks'
import type { Call } from './actions.ts'

const TOURS = 31
/** Rounds before those that count: a service that runs has its code compiled and its pages in memory. */
const CHAUFFE = 30
const APPELS = 12

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function time(call: Call, tour: number): Promise<number> {
  const start = performance.now()
  for (let n = 0; n < APPELS; n += 1) await call((tour + CHAUFFE) * APPELS + n)
  return (performance.now() - start) / APPELS
}

/**
 * Milliseconds of two calls, and how many times the first the second takes: a few of each in turn, the medians of the rounds.
 * The ratio is taken within a round: what else the machine does weighs on both.
 */
export async function compareCalls(
  first: Call,
  second: Call,
): Promise<{ first: number; second: number; ratio: number }> {
  const rounds: { a: number; b: number }[] = []
  for (let tour = -CHAUFFE; tour < TOURS; tour += 1) {
    const early = tour % 2 === 0 ? await time(first, tour) : await time(second, tour)
    const late = tour % 2 === 0 ? await time(second, tour) : await time(first, tour)
    if (tour < 0) continue
    rounds.push(tour % 2 === 0 ? { a: early, b: late } : { a: late, b: early })
  }
  return {
    first: middle(rounds.map(({ a }) => a)),
    second: middle(rounds.map(({ b }) => b)),
    ratio: middle(rounds.map(({ a, b }) => b / a)),
  }
}
