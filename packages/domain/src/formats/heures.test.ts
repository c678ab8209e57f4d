import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatHeures, parseHeures } from './heures.ts'

it.each([
  ['35', 2100],
  ['35 h', 2100],
  ['35h00', 2100],
  ['35 heures', 2100],
  ['35 heures par semaine', 2100],
  ['35h/semaine', 2100],
  ['35h30', 2130],
  ['35 h 30', 2130],
  ['35 H 30 min', 2130],
  ['35 heures et 30 minutes', 2130],
  ['35:30', 2130],
  ['35:30:00', 2130],
  ['840:00', 50_400],
  ['35,5', 2130],
  ['35.5 h', 2130],
  ['35,33', 2120],
  ['35 h 5 min', 2105],
  ['0', 0],
])('« %s » is %i minutes', (text, minutes) => expect(parseHeures(text)).toBe(minutes))

it.each([
  '',
  'h',
  '35:30:15',
  '35 ou 39',
  'trente-cinq',
  '35h60',
  '35h5',
  '35h305',
  '-35',
  '35 %',
  '2 ans',
  '1000',
  '35h30h',
])('« %s » is no number of hours', (text) => expect(parseHeures(text)).toBeNull())

it('reads back all it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59_940 }), (minutes) => {
      expect(parseHeures(formatHeures(minutes))).toBe(minutes)
    }),
  )
  expect(formatHeures(2105)).toBe('35\u00a0h\u00a005')
})
