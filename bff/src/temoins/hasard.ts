/** Numbers drawn the same at every run, from a seed. */
export interface Hasard {
  /** A whole number from 0 to `max`, `max` left out. */
  below(max: number): number
  /** True once in `times`. */
  oneIn(times: number): boolean
  pick<T>(valeurs: readonly T[]): T
}

/** mulberry32, drawn from a seed of 32 bits. */
export function createHasard(graine: number): Hasard {
  let etat = graine >>> 0
  const next = () => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (max: number) => Math.floor(next() * max)
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (valeurs) => valeurs[below(valeurs.length)] as never,
  }
}
