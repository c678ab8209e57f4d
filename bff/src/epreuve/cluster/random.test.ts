import { expect, it } from 'vitest'
import { createRandom } from './random.ts'

it('gives the same again from the same seed, and something else from another', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed)
    return [random.between(0, 1), random.between(5, 9), random.shuffled(['a', 'b', 'c', 'd', 'e', 'f'])]
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

it('stays within its bounds, spreads, and loses none of what it shuffles', () => {
  const random = createRandom(1)
  const drawn = Array.from({ length: 2000 }, () => random.between(10, 20))
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...drawn)).toBeLessThan(20)
  expect(drawn.filter((n) => n < 15).length).toBeGreaterThan(900)
  expect(random.shuffled([1, 2, 3, 4]).toSorted()).toEqual([1, 2, 3, 4])
})
