import { describe, expect, it } from 'vitest'
import { createClientAddress, proxyList } from './client-address.ts'

const from = (peer: string, forwarded: string | null, proxys: readonly string[] = []) =>
  createClientAddress(proxys)(
    new Request('http://x.example', { headers: forwarded === null ? {} : { 'x-forwarded-for': forwarded } }),
    { incoming: { socket: { remoteAddress: peer } } },
  )

describe('the address of who calls', () => {
  it.each([
    ['a stranger, whatever they say', '203.0.113.9', '10.0.0.1', [], '203.0.113.9'],
    ['behind the shell on this machine', '127.0.0.1', '203.0.113.9', [], '203.0.113.9'],
    ['behind the shell and a proxy, all here', '127.0.0.1', '203.0.113.9, 127.0.0.1', [], '203.0.113.9'],
    ['a word of the caller is not believed', '127.0.0.1', '198.51.100.1, 203.0.113.9', [], '203.0.113.9'],
    ['behind a proxy that nobody named', '127.0.0.1', '203.0.113.9, 10.0.0.4', [], '10.0.0.4'],
    ['behind a proxy that is named', '127.0.0.1', '203.0.113.9, 10.0.0.4', ['10.0.0.4'], '203.0.113.9'],
    ['behind machines of a network', '10.1.2.3', '203.0.113.9, 10.0.0.4', ['10.0.0.0/8'], '203.0.113.9'],
    ['over IPv6', '::1', '2001:db8::7, fd00::1', ['fd00::/8'], '2001:db8:0:0::/64'],
    ['a stranger with a whole /64', '2001:db8:0:7:aaaa::1', null, [], '2001:db8:0:7::/64'],
    ['a stranger’s IPv4 told as IPv6', '::ffff:203.0.113.9', null, [], '203.0.113.9'],
    ['and so by a proxy', '127.0.0.1', '::ffff:203.0.113.9', [], '203.0.113.9'],
    ['IPv4 told as IPv6', '::ffff:127.0.0.1', '203.0.113.9', [], '203.0.113.9'],
    ['on this machine alone', '127.0.0.1', null, [], '127.0.0.1'],
    ['from something that is no address', '127.0.0.1', 'inconnu', [], '127.0.0.1'],
  ])('%s', (_, peer, forwarded, proxys, expected) => expect(from(peer, forwarded, proxys)).toBe(expected))

  it.each(['proxy.example', '10.0.0.0/99', '10.0.0/8', ''])('a proxy may not be « %s »', (proxy) =>
    expect(() => proxyList([proxy])).toThrow(),
  )
})
