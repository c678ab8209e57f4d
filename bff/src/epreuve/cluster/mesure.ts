/** What came of the calls of a while. */
export interface Mesure {
  /** How long each call that was answered took, in milliseconds. */
  readonly durees: number[]
  /** Calls without an answer, or answered 5xx: kind → how many. */
  readonly fautes: Map<string, number>
  /** Answers that say that the same call is under way. */
  enCours: number
}

export const newMesure = (): Mesure => ({ durees: [], fautes: new Map(), enCours: 0 })

export const countFautes = ({ fautes }: Mesure): number => [...fautes.values()].reduce((a, b) => a + b, 0)

/** The value below which lies a share of them, from 0 to 1; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** « 1200 calls, 12 failed (1.00 %: 503 × 12), p50 12 ms, p99 340 ms, longest 900 ms » */
export function tellMesure(mesure: Mesure): string {
  const { durees, fautes } = mesure
  const failed = countFautes(mesure)
  const calls = durees.length + failed
  const kinds = [...fautes].map(([kind, n]) => `${kind} × ${n}`).join(', ')
  const rate = calls === 0 ? 0 : (100 * failed) / calls
  const ms = (share: number) => `${Math.round(quantile(durees, share))} ms`
  return `${calls} calls, ${failed} failed (${rate.toFixed(2)} %${kinds && `: ${kinds}`}), p50 ${ms(0.5)}, p99 ${ms(0.99)}, longest ${ms(1)}`
}
