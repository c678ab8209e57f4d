import { BoundedMap } from '@mon-espace/domain'

const windowMs = 60_000

/** How many calls a minute takes, from one address and in all. */
export interface Share {
  each: number
  all: number
}

/** Counts the calls of the minute; true for one that is too many. */
export function createThrottle({ each, all }: Share, now = Date.now): (address: string) => boolean {
  const counts = new BoundedMap<string, number>(10_000)
  let [since, total] = [now(), 0]
  return (address) => {
    if (now() - since >= windowMs) {
      counts.clear()
      since = now()
      total = 0
    }
    const count = (counts.get(address) ?? 0) + 1
    if (count > each || total >= all) return true
    counts.set(address, count)
    total += 1
    return false
  }
}
