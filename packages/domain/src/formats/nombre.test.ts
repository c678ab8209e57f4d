import { expect, it } from 'vitest'
import { formatNombre, formatQuantite, formatTaux, parseNombre } from './nombre.ts'

it.each([
  ['35', 0, 35],
  ['1 234', 0, 1234],
  ['35,5', 1, 35.5],
  ['35.5', 1, 35.5],
  ['35,', 0, 35],
  ['-0', 0, 0],
  ['−4', 0, -4],
  ['53 %', 0, 53],
  ['20 h', 0, 20],
  ['30 min', 0, 30],
  ['840 h', 0, 840],
  ['0,07', 2, 0.07],
])('« %s » with %i decimals is %d', (text, decimals, value) =>
  expect(parseNombre(text, decimals)).toBe(value),
)

it.each([
  ['24', 'mois', 24],
  ['24 mois', 'mois', 24],
  ['2 ans', 'mois', 24],
  ['1 an', 'mois', 12],
  ['12 mois', 'années', 1],
  ['5 jours', 'jours', 5],
  ['5j', 'jours', 5],
  ['2 organismes', 'organismes', 2],
  ['120 min', 'heures', 2],
  ['840 h', 'heures', 840],
  ['250 salariés', 'salariés', 250],
  ['53 %', '%', 53],
])('« %s » counts in %s as %d', (text, unite, value) => expect(parseNombre(text, 0, unite)).toBe(value))

it.each([
  ['30 min', 'heures'],
  ['18 mois', 'années'],
  ['2 ans', 'heures'],
  ['5 jours', 'mois'],
  ['53 %', '€'],
  ['20 h', '%'],
  ['35 lapins', 'heures'],
  ['35h30', 'heures'],
  ['240,5', 'heures'],
])('« %s » is no whole number of %s', (text, unite) => expect(parseNombre(text, 0, unite)).toBeNull())

it.each([
  ['', 0],
  ['35,5', 0],
  ['35,55', 1],
  ['trente', 0],
  ['1e3', 0],
])('« %s » with %i decimals is not a number', (text, decimals) =>
  expect(parseNombre(text, decimals)).toBeNull(),
)

it('writes thousands with a thin no-break space and a decimal comma', () => {
  expect(formatNombre(1234567)).toBe('1\u202f234\u202f567')
  expect(formatNombre(35.5, 2)).toBe('35,5')
})

it('writes rates', () => expect(formatTaux(51.25)).toBe('51,25\u202f%'))

it.each([
  ['1', 'organismes', '1\u00a0organisme'],
  ['1', 'jours', '1\u00a0jour'],
  ['0', 'salariés', '0\u00a0salarié'],
  ['1', 'mois', '1\u00a0mois'],
  ['1,5', 'heures', '1,5\u00a0heures'],
])('%s of « %s » is « %s »', (nombre, unite, dit) => {
  expect(formatQuantite(nombre, unite)).toBe(dit)
})
