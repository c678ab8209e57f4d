import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../testing/free-port.ts'
import { type PostgresServer, startPostgres } from '../../testing/postgres-server.ts'
import { type Recu, startSmtp } from '../../testing/smtp.ts'
import { endServeur, type Serveur, startServeur } from '../serveur.ts'
import { type Balancer, type Ports, startBalancer } from './haproxy.ts'

const BFFS = 3
const SHELLS = 2
/** When the world of the trial begins: a week before the contracts of the examples do. */
const DEBUT = Date.parse('2026-08-24T08:00:00Z')
const SHELL = join(import.meta.dirname, '../../../../shell/server/server.ts')
const ATTENTE_MS = 120_000
/** Longest that the mail server thinks before it says that it has a mail. */
const SMTP_MS = 400

/** A mail that came in: from which BFF, and when (ms since 1970). */
export interface Livraison extends Recu {
  readonly bff: number
  readonly le: number
}

/** A BFF or a shell: where it stands, and how it is run. */
export interface Place {
  readonly nom: string
  kill(): Promise<void>
  /** By SIGTERM, as an operator does. */
  stop(): Promise<void>
  /** @param script the server of another version; it stays so until told otherwise */
  start(script?: string): Promise<void>
}

/** Three BFF and two shells on one store and one bucket, behind a balancer. */
export interface Cluster {
  /** Where its servers keep things, and their logs. */
  readonly folder: string
  readonly ports: Ports
  readonly postgres: PostgresServer
  readonly balancer: Balancer
  readonly bffs: readonly Place[]
  readonly shells: readonly Place[]
  /** Of the bucket: what a server is told of it. */
  readonly seau: Readonly<Record<string, string>>
  readonly livraisons: readonly Livraison[]
  /** Resolves when a call through the balancer finds one that is ready. @throws after two minutes */
  ready(): Promise<void>
  end(): Promise<void>
}

async function startSeau() {
  const child = fork(join(import.meta.dirname, 'seau.ts'), { silent: true })
  const [{ address, environment }] = (await once(child, 'message')) as [
    { address: string; environment: Record<string, string> },
  ]
  const env = { FICHIERS_URL: address, MODULES_URL: address.replace('/essai?', '/modules?'), ...environment }
  return { child, env }
}

/** A server that is started at the same place each time, its log kept in the folder. */
function placeOf(nom: string, folder: string, env: () => Record<string, string>, usual?: string): Place {
  let running: Serveur | null = null
  let script = usual
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (running) await endServeur(running, signal)
    running = null
  }
  return {
    nom,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: async (other = script) => {
      script = other
      running = await startServeur(join(folder, nom), env(), script)
      log(running.child, join(folder, `${nom}.log`))
    },
  }
}

function log(child: ChildProcess, file: string): void {
  const kept = createWriteStream(file, { flags: 'a' })
  child.stdout?.pipe(kept)
  child.stderr?.pipe(kept, { end: false })
}

/** Starts it all, in a folder that is made. @param script of the BFF, where another version is begun with */
export async function startCluster(folder: string, script?: string): Promise<Cluster> {
  await mkdir(folder, { recursive: true })
  const ports: Ports = {
    pages: await freePort(),
    api: await freePort(),
    shells: await freePorts(SHELLS),
    bffs: await freePorts(BFFS),
  }
  const postgres = await startPostgres({ durable: true })
  const seau = await startSeau()
  const livraisons: Livraison[] = []
  const smtps = await Promise.all(
    ports.bffs.map((_, bff) =>
      startSmtp({}, async (recu) => {
        // Taken from now on; its answer comes a little later, and a sender that is killed meanwhile never hears it.
        livraisons.push({ ...recu, bff, le: Date.now() })
        await pause(Math.random() * SMTP_MS)
      }),
    ),
  )
  const began = Date.now()
  // Given at each start: the world goes on where it is, whoever was away.
  const horloge = () => ({ HORLOGE: new Date(DEBUT + Date.now() - began).toISOString() })
  const bffs = ports.bffs.map((port, i) =>
    placeOf(
      `bff${i + 1}`,
      folder,
      () => ({
        ...seau.env,
        ...horloge(),
        DATABASE_URL: postgres.url,
        SMTP_URL: smtps[i]?.url ?? '',
        PORT: String(port),
        LOG: 'warn',
      }),
      script,
    ),
  )
  const shells = ports.shells.map((port, i) =>
    placeOf(
      `shell${i + 1}`,
      folder,
      () => ({
        ...seau.env,
        ...horloge(),
        BFF_URL: `http://127.0.0.1:${ports.api}`,
        URL_PUBLIQUE: 'http://localhost:9000',
        PORT: String(port),
      }),
      SHELL,
    ),
  )
  // One after the other: the first brings store and registry up to date.
  for (const place of [...bffs, ...shells]) await place.start()
  const balancer = await startBalancer(folder, ports)
  const ready = () => untilReady(ports.pages)
  await ready()
  return {
    folder,
    ports,
    postgres,
    balancer,
    bffs,
    shells,
    seau: seau.env,
    livraisons,
    ready,
    end: async () => {
      for (const place of [...shells, ...bffs]) await place.stop()
      await balancer.stop()
      for (const smtp of smtps) await smtp.close()
      seau.child.disconnect()
      await postgres.end()
    },
  }
}

const freePorts = (count: number) => Promise.all(Array.from({ length: count }, freePort))

async function untilReady(port: number): Promise<void> {
  for (const end = Date.now() + ATTENTE_MS; Date.now() < end; await pause(50)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/sante/pret`).catch(() => null)
    await answer?.arrayBuffer().catch(() => {})
    if (answer?.status === 200) return
  }
  throw new Error('nothing was ready through the balancer within two minutes')
}
