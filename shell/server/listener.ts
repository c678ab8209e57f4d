import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ApiProxy } from './proxy/api-proxy.ts'

/** How modules do is the shell's own matter: the BFF knows none of them. */
const isApi = (url: string): boolean => /^\/api(\/|\?|$)/.test(url) && !/^\/api\/telemetrie(\?|$)/.test(url)

/** One server: `/api` flows to the BFF untouched, the rest is the shell's. */
export function createListener(shell: Hono, proxy: ApiProxy): Server {
  const respond = getRequestListener(shell.fetch)
  const server = createServer((incoming, outgoing) => {
    if (isApi(incoming.url ?? '')) proxy.handle(incoming, outgoing)
    else void respond(incoming, outgoing)
  })
  // Who makes it listen hears why it cannot; later it lacks a file descriptor for one more connection, and goes on.
  server.on('error', () => {})
  server.on('close', () => proxy.close())
  return server
}
