import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Server } from 'node:net'

const TOUR_MS = 50
/** Turns in a row without anything: what a proxy sent before it saw that we stop has come by then. */
const TOURS_CALMES = 6

/** What passes through a server. */
export interface Traffic {
  /**
   * Resolves when nothing is under way and nothing more comes, after `maxMs` at the latest. From now on each answer closes
   * its connection. Turns are counted, not time: on a busy machine a request may have come and not be read yet.
   */
  calm(maxMs: number): Promise<void>
}

/** Watches the connections and the requests of a server, to be made before it listens. */
export function createTraffic(server: Server): Traffic {
  let underWay = 0
  let seen = 0
  let stopping = false
  server.on('connection', () => {
    seen += 1
  })
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    seen += 1
    underWay += 1
    if (stopping) response.shouldKeepAlive = false
    response.once('close', () => {
      underWay -= 1
    })
  })

  return {
    async calm(maxMs) {
      stopping = true
      const until = performance.now() + maxMs
      let before = seen
      for (let calm = 0; calm < TOURS_CALMES && performance.now() < until; ) {
        await new Promise((resolve) => setTimeout(resolve, TOUR_MS))
        calm = underWay === 0 && seen === before ? calm + 1 : 0
        before = seen
      }
    },
  }
}
