import { isIP } from 'node:net'

interface NodeEnv {
  incoming?: { socket?: { remoteAddress?: string | undefined } }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Where a request came from: the peer, or what our own proxy on this machine says of it (the last address it added to
 * `X-Forwarded-For`; those before it are the caller's word).
 */
export function clientAddress(request: Request, env: unknown): string {
  const peer = (env as NodeEnv | undefined)?.incoming?.socket?.remoteAddress ?? 'inconnue'
  if (!LOOPBACK.has(peer)) return peer
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return isIP(forwarded) > 0 ? forwarded : peer
}
