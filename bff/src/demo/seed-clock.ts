import type { Clock } from '../store/clock.ts'

const JOUR_MS = 86_400_000

/** A clock that the seed moves: what happened some days ago is written as of that day. */
export function seedClock(clock: Clock): Clock & { goTo(daysAgo: number): void } {
  const end = clock.now().getTime()
  let time = end
  return {
    now: () => new Date(time),
    goTo: (daysAgo) => {
      time = Math.min(end, end - Math.max(0, daysAgo) * JOUR_MS)
    },
  }
}
