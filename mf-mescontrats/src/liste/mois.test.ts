import { expect, it } from 'vitest'
import { moisProches } from './mois.ts'

it('the months go from half a year ahead to a year and a half back, over the end of a year', () => {
  const mois = moisProches('2026-09-30')
  expect(mois[0]).toEqual({ value: '2027-03', label: 'mars 2027' })
  expect(mois.at(-1)?.value).toBe('2025-03')
  expect(new Set(mois.map(({ value }) => value)).size).toBe(25)
})

it('the one that is chosen is among them', () => {
  expect(moisProches('2026-09-30', '2019-01').at(-1)).toEqual({ value: '2019-01', label: 'janvier 2019' })
})
