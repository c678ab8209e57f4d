import { isIP } from 'node:net'
import { networkOf } from '@mon-espace/domain/reseau'
import type { Context } from 'hono'

interface NodeEnv {
  incoming?: { socket?: { remoteAddress?: string | undefined } }
}

/** Where a call came from, as it is counted: the address that a proxy on this machine added last, else the one that reached us. */
export function callerOf(context: Context): string {
  const peer = (context.env as NodeEnv | undefined)?.incoming?.socket?.remoteAddress ?? ''
  const said = (context.req.header('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
  return networkOf(/^(?:::ffff:)?127\.|^::1$/.test(peer) && isIP(said) ? said : peer)
}
