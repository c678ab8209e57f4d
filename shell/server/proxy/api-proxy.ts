import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { endToEnd, forwarded } from './headers.ts'
import { refuseHidden, refuseUnavailable } from './unavailable.ts'

/** Passes calls of the API on; `close` ends the idle connections. */
export interface ApiProxy {
  handle(incoming: IncomingMessage, outgoing: ServerResponse): void
  close(): void
}

/** Measures of the service are for its operator, who asks the BFF itself. */
const hidden = /^\/api\/+metriques(\/|$)/i

/** What changes nothing may be asked twice. */
const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** Passes requests on to the BFF and its answers back, both as they flow, neither read nor kept. */
export function createApiProxy(bffUrl: string): ApiProxy {
  const target = new URL(bffUrl)
  const secure = target.protocol === 'https:'
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const send = secure ? httpsRequest : httpRequest

  return {
    close: () => agent.destroy(),
    handle(incoming, outgoing) {
      const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost')
      if (hidden.test(decoded(pathname))) return refuseHidden(outgoing)
      // Whoever leaves half-way: `close` says it, and must be enough.
      outgoing.on('error', () => {})

      const attempt = (again: boolean) => {
        const upstream = send({
          hostname: target.hostname,
          port: target.port,
          method: incoming.method ?? 'GET',
          path: target.pathname.replace(/\/$/, '') + pathname + search,
          headers: forwarded(incoming),
          // A connection kept open may be closed by the BFF at the very moment it is used again: a read is then sent anew, on a
          // new one; a write, which is never sent twice, has a new one from the start.
          agent: again || !isRead(incoming) ? false : agent,
        })
        upstream.on('response', (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, endToEnd(answer))
          answer.pipe(outgoing)
          // Half an answer must look cut, never complete.
          answer.on('error', () => outgoing.destroy())
        })
        upstream.on('error', () => {
          incoming.unpipe(upstream)
          if (
            !again &&
            upstream.reusedSocket &&
            isRead(incoming) &&
            !outgoing.headersSent &&
            !outgoing.closed
          ) {
            attempt(true)
            return
          }
          incoming.resume()
          // Answered before all was sent: the rest goes nowhere.
          if (outgoing.writableEnded) return
          if (outgoing.headersSent) outgoing.destroy()
          else refuseUnavailable(outgoing)
        })
        // The person left, or was answered before all was sent: the BFF need not go on, and who still sends is heard out, for
        // some read the answer only then.
        outgoing.on('close', () => {
          incoming.unpipe(upstream)
          incoming.resume()
          upstream.destroy()
        })
        if (again) upstream.end()
        else incoming.pipe(upstream)
      }
      attempt(false)
    },
  }
}
