import { expect, it } from 'vitest'
import { enlarge, isCouche, LOUPE, turn } from './loupe.ts'

it('goes step by step, and stays at either end', () => {
  const larger = [1, 2, 3, 4, 5].map((n) =>
    Array.from({ length: n }).reduce<typeof LOUPE>((loupe) => enlarge(loupe, 1), LOUPE),
  )
  expect(larger.map(({ zoom }) => zoom)).toEqual([1.5, 2, 3, 4, 4])
  expect(enlarge(enlarge(LOUPE, -1), -1).zoom).toBe(0.5)
  expect(enlarge({ ...LOUPE, zoom: 2 }, -1).zoom).toBe(1.5)
})

it('turns by quarters and comes back', () => {
  expect(isCouche(turn(LOUPE))).toBe(true)
  expect(turn(turn(turn(turn(LOUPE))))).toEqual(LOUPE)
})
