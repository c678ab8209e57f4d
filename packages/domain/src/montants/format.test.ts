import { expect, test } from 'vitest'
import { formatEuros, formatTaux } from './format.ts'

test.each([
  [0, '0,00 €'],
  [7, '0,07 €'],
  [50410, '504,10 €'],
  [186702, '1 867,02 €'],
  [123456789, '1 234 567,89 €'],
  [-5, '-0,05 €'],
])('%i cents', (centimes, texte) => expect(formatEuros(centimes).replaceAll('\u00a0', ' ')).toBe(texte))

test('rates', () => expect(formatTaux(51.25)).toBe('51,25\u00a0%'))
