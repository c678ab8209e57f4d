import { describe, expect, it } from 'vitest'
import { formatEuros, formatMontant, parseMontant } from './montant.ts'

describe('formatEuros', () => {
  it('writes cents as French does, with thin no-break spaces', () => {
    expect(formatEuros(50410)).toBe('504,10\u202f€')
    expect(formatEuros(123456789)).toBe('1\u202f234\u202f567,89\u202f€')
    expect(formatEuros(0)).toBe('0,00\u202f€')
    expect(formatEuros(-211096)).toBe('−2\u202f110,96\u202f€')
  })
})

describe('parseMontant', () => {
  it.each([
    ['504,10', 50410],
    ['504.1', 50410],
    ['504,', 50400],
    ['1 234 €', 123400],
    ['1\u202f234,5 €', 123450],
    ['-3', -300],
    ['0', 0],
    ['19,99', 1999],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['1 234 567,80', 123456780],
    ['1.234.567', 123456700],
    ['1504 euros', 150400],
    ['1 504 euros', 150400],
    ['1.867,02', 186702],
    ['504,10€/mois', 50410],
    ['504,10 € brut par mois', 50410],
    ['€ 504,10', 50410],
    ['-0,05\u202f€', -5],
  ])('%s is %i cents', (text, cents) => expect(parseMontant(text)).toBe(cents))

  it.each(['', 'mille', '12,345', '1,2,3', '€', '12.34,50', '12 €/h', '53 %', '20 h'])(
    '« %s » is not an amount',
    (text) => expect(parseMontant(text)).toBeNull(),
  )

  it('reads back all it writes', () => {
    for (const cents of [0, 1, 9, 10, 99, 100, 50410, 99999999]) {
      expect(parseMontant(formatMontant(cents))).toBe(cents)
      expect(parseMontant(formatEuros(cents))).toBe(cents)
    }
  })
})
