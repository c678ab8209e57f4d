import { expect, test } from 'vitest'
import { waitWords } from './waiting.ts'

const now = new Date(2026, 8, 1, 14, 2, 0)

test.each([
  [undefined, 'dans un instant'],
  [0, 'dans 1\u00a0seconde'],
  [1.2, 'dans 2\u00a0secondes'],
  [59, 'dans 59\u00a0secondes'],
  [60, 'dans 1\u00a0minute, à 14:03'],
  [61, 'dans 2\u00a0minutes, à 14:04'],
  [3600, 'dans 60\u00a0minutes, à 15:02'],
  [7200, 'dans 2\u00a0heures'],
])('%s seconds', (seconds, words) => {
  expect(waitWords(seconds, now)).toBe(words)
})
