import type { IncomingMessage } from 'node:http'

/** Headers that concern one connection, not the message: each hop has its own. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Names and values of a message, as they came, repeated ones kept apart (`Set-Cookie`), less those of the connection. */
export function endToEnd(message: IncomingMessage): string[] {
  const named = new Set(
    (message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
  )
  const kept: string[] = []
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = message.rawHeaders.slice(at, at + 2)
    const lower = name.toLowerCase()
    if (!hopByHop.has(lower) && !named.has(lower)) kept.push(name, value)
  }
  return kept
}

/**
 * Headers of a request on its way to the BFF. The address it came from is added last, where nobody but us can write:
 * the BFF slows down an address that tries passwords. The connection is to be left open even where it serves once: told to
 * close it, the BFF does so as soon as it has answered, and an answer to what it did not read to its end is lost.
 */
export const forwarded = (incoming: IncomingMessage): string[] => [
  ...endToEnd(incoming),
  'Connection',
  'keep-alive',
  'X-Forwarded-For',
  incoming.socket.remoteAddress ?? '',
]
