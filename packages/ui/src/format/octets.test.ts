import { expect, it } from 'vitest'
import { formatLimite, formatOctets } from './octets.ts'

it.each([
  [512, '512\u00a0octets'],
  [48_200, '48\u00a0Ko'],
  [1_536_000, '1,5\u00a0Mo'],
  [10_000_000, '10\u00a0Mo'],
])('%i bytes are « %s »', (bytes, text) => expect(formatOctets(bytes)).toBe(text))

it('announces a limit by one figure', () => {
  expect(formatLimite(10 * 1024 * 1024)).toBe('10\u00a0Mo')
  expect(formatLimite(1_500_000)).toBe('1,5\u00a0Mo')
})
