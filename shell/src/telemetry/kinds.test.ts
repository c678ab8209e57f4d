import { expect, it } from 'vitest'
import { kindOf, placePattern } from './kinds.ts'

it('tells a fault by its kind, and nothing that somebody wrote', () => {
  class Renamed extends Error {
    override readonly name = 'Zoé Martin, 06 12 34 56 78'
  }
  expect(kindOf(new TypeError('Zoé'))).toBe('TypeError')
  expect(kindOf(new DOMException('', 'QuotaExceededError'))).toBe('QuotaExceededError')
  for (const fault of [new Renamed(), 'Zoé', null, { name: 'TypeError' }]) expect(kindOf(fault)).toBe('autre')
})

it('finds the place in a stack, of any length', () => {
  const stack = `Error: x\n    at f (https://espace.example/modules/mf-un/1.0.0/app-3f.js:12:345)\n`
  expect(placePattern.exec(stack)?.slice(0, 2)).toEqual(['app-3f.js:12:345', 'app-3f.js'])
  // Ten milliseconds; a quarter of an hour if it were tried from each letter.
  const started = performance.now()
  expect(placePattern.exec('a.'.repeat(500_000))).toBeNull()
  expect(performance.now() - started).toBeLessThan(10_000)
})
