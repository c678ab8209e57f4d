import { expect, it } from 'vitest'
import { endOfDayIn } from './clock.ts'

it.each([
  ['2026-11-30T03:30:00Z', 15, '2026-12-15T22:59:59.000Z'],
  ['2026-11-30T23:30:00Z', 1, '2026-12-02T22:59:59.000Z'],
  ['2026-07-01T10:00:00Z', 0, '2026-07-01T21:59:59.000Z'],
  // The clocks go back on 25 October.
  ['2026-10-20T10:00:00Z', 5, '2026-10-25T22:59:59.000Z'],
  ['2026-10-11T22:30:00Z', 14, '2026-10-26T22:59:59.000Z'],
  ['2026-03-20T22:30:00Z', 14, '2026-04-03T21:59:59.000Z'],
])('from %s, the day %i days later ends at %s', (now, days, end) => {
  const at = new Date(now)
  expect(endOfDayIn({ now: () => at }, days)).toBe(end)
})
