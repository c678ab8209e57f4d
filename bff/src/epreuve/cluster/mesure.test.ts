import { expect, it } from 'vitest'
import { newMesure, quantile, tellMesure } from './mesure.ts'

it('tells how many calls there were, how many failed and of what, and how long the others took', () => {
  const mesure = newMesure()
  expect(tellMesure(mesure)).toBe('0 calls, 0 failed (0.00 %), p50 0 ms, p99 0 ms, longest 0 ms')
  mesure.durees.push(...Array.from({ length: 99 }, (_, i) => i + 1))
  mesure.fautes.set('503', 1)
  expect(tellMesure(mesure)).toBe(
    '100 calls, 1 failed (1.00 %: 503 × 1), p50 50 ms, p99 99 ms, longest 99 ms',
  )
  mesure.fautes.set('cut', 2)
  expect(tellMesure(mesure)).toContain('503 × 1, cut × 2')
})

it('takes the quantile of what is in no order', () => {
  expect(quantile([30, 10, 20, 40], 0.5)).toBe(30)
  expect(quantile([7], 0.99)).toBe(7)
})
