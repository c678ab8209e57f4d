/** Numbers and choices that follow from a seed: a trial that failed can be run again. */
export interface Random {
  /** From `min`, up to `max` and never it. */
  between(min: number, max: number): number
  /** The items, in another order. */
  shuffled<T>(items: readonly T[]): T[]
}

/** @param seed 32 bits of it count (mulberry32) */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (min, max) => min + next() * (max - min),
    shuffled: (items) =>
      items
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  }
}
