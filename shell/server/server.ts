import { fileURLToPath } from 'node:url'
import { openReleaseStore } from '@mon-espace/module-kit/registry'
import { createShell } from './app.ts'
import { listen } from './listen.ts'
import { createListener } from './listener.ts'
import { favicon } from './page/favicon.ts'
import { readParts } from './parts.ts'
import { clockFrom } from './portail/clock.ts'
import { ensurePortalKey } from './portail/keys.ts'
import { createPortail } from './portail/portail.ts'
import { createApiProxy } from './proxy/api-proxy.ts'
import { adoptWorkspace } from './registry/adopt-workspace.ts'
import { readSettings, type Settings } from './settings/settings.ts'
import { onUnforeseen } from './unforeseen.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const store = openReleaseStore(settings.dataDir, process.env)
  await adoptWorkspace(store, here('../..'), settings.mode === 'demo')
  const parts = readParts({
    shell: here('../dist'),
    store,
    liens: settings.liens,
    dev: settings.mode === 'demo',
  })
  // A damaged registry or file of tiles is told now, not at the first page.
  await parts.partsFor('')
  const { bffUrl, urlPublique } = settings
  const portail = settings.portail
    ? createPortail({
        secret: (await ensurePortalKey(settings.dataDir)).secret,
        bffUrl,
        urlPublique,
        clock: clockFrom(settings.horloge),
      })
    : undefined
  const shell = createShell({
    ...parts,
    dev: settings.mode === 'demo',
    favicon,
    bffUrl,
    urlPublique,
    ...(portail ? { portail } : {}),
  })
  const { servers, port } = await listen(
    () => createListener(shell, createApiProxy(bffUrl)),
    settings.port,
    settings.hote,
  ).catch((fault: NodeJS.ErrnoException) => fail(explain(fault, settings)))
  for (const server of servers)
    server.on('error', (fault: NodeJS.ErrnoException) => {
      // Without a file descriptor left to accept one more connection, it goes on.
      if (!server.listening) fail(explain(fault, settings))
    })

  // A page being read is finished; what keeps a connection open without a request is let go.
  const stop = (status: number) => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)))
    for (const server of servers) server.closeIdleConnections()
    void Promise.all(closed).then(() => process.exit(status))
    setTimeout(() => process.exit(status), 8_000).unref()
  }
  process.once('SIGTERM', () => stop(0))
  process.once('SIGINT', () => stop(0))
  // Started by a parent that is gone: nobody would ever stop us.
  process.once('disconnect', () => stop(0))
  onUnforeseen(() => stop(1))
  if (process.send) process.send({ ready: true, port })
  else process.stdout.write(`shell listening on http://localhost:${port}\n`)
}

function explain(fault: NodeJS.ErrnoException, { port, hote }: Settings): Error {
  if (fault.code === 'EADDRINUSE')
    return new Error(`PORT ${port} is already in use: set PORT to another one.`)
  if (hote !== undefined && ['EADDRNOTAVAIL', 'ENOTFOUND'].includes(fault.code ?? ''))
    return new Error('HOTE is no address of this machine: 0.0.0.0 is all of them.')
  return fault
}

function fail(error: unknown): never {
  process.stderr.write(`shell: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

await start().catch(fail)
