import { expect, test } from 'vitest'
import { deductionAvantages, deductionRepasMax } from './avantages.ts'

test('BOSS example: pay 420, meals 100 → 75 off, 345 left, contributions on 445', () =>
  expect(deductionAvantages(42000, 10000)).toEqual({
    deductionCentimes: 7500,
    resteCentimes: 34500,
    assietteCentimes: 44500,
    plafonne: false,
  }))

test.each([
  [2, 362, 543],
  [2, 7230, 10845],
  [2, 550, 825],
  [1, 362, 271],
])('%i × %i cents', (n, valeur, attendu) =>
  expect(deductionAvantages(100000, n * valeur).deductionCentimes).toBe(attendu),
)

test('three quarters of the month at the most', () =>
  expect(deductionAvantages(10001, 20000)).toMatchObject({ deductionCentimes: 7500, plafonne: true }))

test('one meal', () => {
  expect(deductionRepasMax('2026-09-01')).toBe(412)
  expect(deductionRepasMax('2025-09-01')).toBeNull()
})
