import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from './reseau.ts'

describe('what calls are counted by', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:DB8::7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
    ['inconnue', 'inconnue'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network))

  it('is one for all the addresses of a /64, and another for the next one', () => {
    const part = fc.integer({ min: 0, max: 0xff_ff }).map((n) => n.toString(16))
    const host = fc.tuple(part, part, part, part)
    fc.assert(
      fc.property(host, host, (one, other) => {
        const at = (net: string, end: readonly string[]) => networkOf(`2001:db8:1:${net}:${end.join(':')}`)
        expect(at('a', one)).toBe(at('a', other))
        expect(at('a', one)).not.toBe(at('b', one))
      }),
    )
  })
})
