import type { Livraison } from './cluster.ts'

/** Longest between the instant at which a mail was taken and the one at which the store knows it, in milliseconds. */
const MARQUE_MS = 2000

/** From when to when, in ms since 1970, a BFF that was killed was not yet started again, or the store could not be told. */
export interface Coupure {
  readonly de: number
  readonly a: number
  /** Which BFF was killed; null where the store was away. */
  readonly bff: number | null
}

const idOf = ({ brut }: Pick<Livraison, 'brut'>) => /^Message-ID: (\S+)/im.exec(brut)?.[1] ?? ''

/**
 * Mails that came more than once. One is undecidable where the BFF that sent it was killed before the store was told that it
 * had left: nobody knows then, and it leaves again.
 */
export function findDoubles(
  livraisons: readonly Livraison[],
  coupures: readonly Coupure[],
): { readonly doubles: number; readonly indecidables: number } {
  const byId = Map.groupBy(livraisons, idOf)
  let [doubles, indecidables] = [0, 0]
  for (const several of byId.values())
    for (const { bff, le } of several.toSorted((a, b) => a.le - b.le).slice(0, -1)) {
      // While the store is away it cannot be told: the window lasts as long.
      const away = coupures.filter((one) => one.bff === null && one.de - MARQUE_MS <= le && le <= one.a)
      const until = Math.max(le, ...away.map(({ a }) => a)) + MARQUE_MS
      const killed = coupures.some((one) => one.bff === bff && one.a >= le && one.de <= until)
      if (killed) indecidables += 1
      else doubles += 1
    }
  return { doubles, indecidables }
}
