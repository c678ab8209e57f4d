import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CleMot, readCle, writeCle } from './cles-mot.ts'

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const dates = fc.oneof(
  fc.constant(''),
  fc.constant('9999-12-31'),
  day.map((instant) => instant.slice(0, 10)),
)

it('keeps the order of the keys of lists, and gives them back', () => {
  const key = (cle: CleMot, value: fc.Arbitrary<string>) => fc.tuple(fc.constant(cle), value, value)
  const keys = fc.oneof(key('maj_le', day), key('echeance', dates), key('date_debut', dates))
  fc.assert(
    fc.property(keys, ([cle, one, other]) => {
      const [a, b] = [writeCle(cle, one), writeCle(cle, other)]
      expect(Math.sign(Number(a) - Number(b))).toBe(one < other ? -1 : one > other ? 1 : 0)
      expect(readCle(cle, String(a))).toBe(one)
    }),
  )
})
