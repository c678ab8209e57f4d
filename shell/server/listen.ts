import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

function open(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** What a system without IPv6 says of its addresses. */
const isAbsent = (fault: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((fault as NodeJS.ErrnoException).code ?? '')

/**
 * Listens where `hote` says; without it, to this machine alone, at both of its addresses: `localhost` is the one or the
 * other, as the caller likes.
 * @param create makes one server; each address has its own
 * @returns the servers, and the port, chosen by the system for 0
 * @throws what the system says of an address or a port it does not give
 */
export async function listen(
  create: () => Server,
  port: number,
  hote?: string,
): Promise<{ servers: readonly Server[]; port: number }> {
  const first = create()
  const given = await open(first, port, hote ?? '127.0.0.1')
  if (hote !== undefined) return { servers: [first], port: given }
  const second = create()
  try {
    await open(second, given, '::1')
    return { servers: [first, second], port: given }
  } catch (fault) {
    if (!isAbsent(fault)) throw fault
    return { servers: [first], port: given }
  }
}
