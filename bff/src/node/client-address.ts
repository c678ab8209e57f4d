import { BlockList, isIP } from 'node:net'
import { networkOf } from '@mon-espace/domain/reseau'

interface NodeEnv {
  incoming?: { socket?: { remoteAddress?: string | undefined } }
}

/** Where our own proxies stand, beside this machine: addresses (`10.0.0.4`) and networks (`10.0.0.0/8`). */
export type Proxys = readonly string[]

const kind = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** @throws when one is neither an address nor a network */
export function proxyList(proxys: Proxys): BlockList {
  const list = new BlockList()
  list.addSubnet('127.0.0.0', 8, 'ipv4')
  list.addAddress('::1', 'ipv6')
  for (const proxy of proxys) {
    const [address = '', bits] = proxy.split('/')
    if (isIP(address) === 0) throw new TypeError('neither an address nor a network')
    if (bits === undefined) list.addAddress(address, kind(address))
    else list.addSubnet(address, Number(bits), kind(address))
  }
  return list
}

/**
 * Where a request came from. Each proxy adds at the end of `X-Forwarded-For` the address that called it, so the chain is
 * read from its end, through our own proxies only: the first address that is none of them is the caller, and what stands
 * before it is the caller's word. Told as it is counted, see `networkOf`.
 */
export function createClientAddress(proxys: Proxys = []): (request: Request, env: unknown) => string {
  const list = proxyList(proxys)
  const ours = (address: string) => isIP(address) > 0 && list.check(address, kind(address))
  return (request, env) => {
    const peer = (env as NodeEnv | undefined)?.incoming?.socket?.remoteAddress ?? 'inconnue'
    const said = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
    let caller = peer
    while (ours(caller)) {
      const before = said.pop() ?? ''
      if (isIP(before) === 0) break
      caller = before
    }
    return networkOf(caller)
  }
}
