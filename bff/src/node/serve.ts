import type { AddressInfo, Server } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Api } from '../http/api.ts'
import { SettingError } from './settings.ts'
import { createTraffic, type Traffic } from './traffic.ts'

const explain = (fault: NodeJS.ErrnoException, port: number) =>
  fault.code === 'EADDRINUSE'
    ? new SettingError(`PORT ${port} is already in use: set PORT to another one.`)
    : fault

/** A server that listens, and what passes through it. */
export interface Ecoute {
  readonly server: Server
  readonly port: number
  readonly traffic: Traffic
}

/** Listens, and resolves with the port (a free one when asked for 0). @throws SettingError on a port that is taken */
export function listen(app: Pick<Api, 'fetch'>, port: number, host: string): Promise<Ecoute> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const traffic = createTraffic(server)
  return new Promise((resolve, reject) => {
    // All its life: one that lacks a file descriptor to accept one more connection goes on with those it has.
    server.on('error', (fault: NodeJS.ErrnoException) => reject(explain(fault, port)))
    server.listen(port, host, () =>
      resolve({ server, port: (server.address() as AddressInfo).port, traffic }),
    )
  })
}

/** Stops listening, lets the calls under way finish for `graceMs`, then closes what is left. */
export function closeServer(server: Server, graceMs: number): Promise<void> {
  const closable = server as Server & { closeIdleConnections(): void; closeAllConnections(): void }
  return new Promise((resolve) => {
    const timer = setTimeout(() => closable.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    closable.closeIdleConnections()
  })
}
