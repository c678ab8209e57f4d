import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Arret, type PostgresServer, startPostgres } from '../testing/postgres-server.ts'
import { openPostgres } from './postgres.ts'

const SERVER = join(import.meta.dirname, '../server.ts')
const ORIGIN = 'http://localhost:9000'

let postgres: PostgresServer
let folder = ''
let server: ChildProcess
let port = 0
let cookie = ''

const call = (method: string, path: string, body?: unknown) =>
  fetch(`http://127.0.0.1:${port}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

beforeAll(async () => {
  postgres = await startPostgres({ durable: true })
  folder = await mkdtemp(join(tmpdir(), 'arret-'))
  server = fork(SERVER, {
    env: { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: postgres.url, LOG: 'silent' },
  })
  port = await new Promise((resolve, reject) => {
    server.once('message', (message: { port: number }) => resolve(message.port))
    server.once('exit', (code) => reject(new Error(`exit ${code}`)))
  })
  const signedIn = await call('POST', '/session', {
    email: 'employeur@interim-demo.example',
    motDePasse: 'Demonstration-2026!',
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  server.kill('SIGKILL')
  await postgres.end()
  await rm(folder, { recursive: true, force: true })
})

/** Stands before PostgreSQL as a pooler does: its clients are given another process number than that of their session. */
async function startPooler(url: string) {
  const { hostname, port: behind } = new URL(url)
  const pooler = createServer((client) => {
    const session = connect(Number(behind), hostname)
    for (const socket of [client, session]) socket.on('error', () => undefined)
    client.pipe(session)
    session.on('data', (bytes) => {
      // BackendKeyData: « K », its length, the process number, a key.
      const at = bytes.indexOf(Buffer.from('K\0\0\0\x0c', 'latin1'))
      if (at >= 0) bytes.writeInt32BE(1, at + 5)
      client.write(bytes)
    })
    session.on('close', () => client.destroy())
  })
  pooler.listen(0, '127.0.0.1')
  await once(pooler, 'listening')
  const through = new URL(url)
  through.port = String((pooler.address() as AddressInfo).port)
  return { url: through.href, end: () => pooler.close() }
}

/** Creates dossiers one after the other until told to stop; says what was acknowledged and what was refused. */
function load() {
  const made: string[] = []
  const refused: { status: number; retryAfter: string | null; code: string }[] = []
  let going = true
  const client = async () => {
    while (going) {
      const answer = await call('POST', '/dossiers', { siret: '99912345800013', type: 'apprentissage' })
      const body = (await answer.json()) as { id: string; code: string }
      if (answer.status === 201) made.push(body.id)
      else
        refused.push({
          status: answer.status,
          retryAfter: answer.headers.get('retry-after'),
          code: body.code,
        })
    }
  }
  const clients = Array.from({ length: 12 }, client)
  return {
    made,
    refused,
    stop: async () => {
      going = false
      await Promise.all(clients)
    },
  }
}

const until = async (condition: () => Promise<boolean> | boolean) => {
  for (let turns = 0; turns < 1200 && !(await condition()); turns++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  expect(await condition()).toBe(true)
}

describe('PostgreSQL stopped under load', () => {
  it.each<Arret>(['fast', 'immediate', 'smart'])(
    'told « %s »: refused with 503 meanwhile, then as before, with all that was acknowledged',
    async (arret) => {
      const work = load()
      await until(() => work.made.length > 20)
      await postgres.signal(arret)
      if (arret === 'smart') {
        // It takes nobody new and waits for us, who go on; an operator who has waited enough says « fast ».
        const begun = work.made.length
        await until(() => work.made.length + work.refused.length > begun + 20)
        await postgres.signal('fast')
      }
      await until(() => work.refused.length > 20)
      await postgres.stopped()
      expect((await call('GET', '/sante/pret')).status).toBe(503)
      await postgres.start()
      const before = work.made.length
      await until(() => work.made.length > before + 20)
      await work.stop()

      expect(server.exitCode).toBeNull()
      for (const refusal of work.refused)
        expect(refusal).toEqual({
          status: 503,
          retryAfter: expect.stringMatching(/^\d+$/),
          code: 'service_occupe',
        })
      const db = openPostgres(postgres.url, { max: 1 })
      const rows = await db.selectFrom('dossier').select('id').execute()
      await db.destroy()
      const kept = new Set(rows.map(({ id }) => id))
      expect(work.made.filter((id) => !kept.has(id))).toEqual([])
      expect((await call('GET', '/sante/pret')).status).toBe(200)
    },
  )

  it('bounds a statement, in a transaction whatever the session says, and out of one', async () => {
    const db = openPostgres(postgres.url, { max: 1 })
    const limit = sql<{ statement_timeout: string }>`show statement_timeout`
    expect((await limit.execute(db)).rows).toEqual([{ statement_timeout: '30s' }])
    await sql`set statement_timeout = 0`.execute(db)
    const inside = await db.transaction().execute((trx) => limit.execute(trx))
    expect(inside.rows).toEqual([{ statement_timeout: '30s' }])
    await db.destroy()
  })

  it('says once that reads have no limit behind a pooler, until the role has one', async () => {
    const pooler = await startPooler(postgres.url)
    const timesTold = async (url: string) => {
      let told = 0
      const db = openPostgres(url, { max: 2, onUnlimited: () => told++ })
      const read = () => sql`select pg_sleep(0.01)`.execute(db)
      await Promise.all([read(), read()])
      await db.destroy()
      return told
    }
    expect(await timesTold(pooler.url)).toBe(1)
    expect(await timesTold(postgres.url)).toBe(0)
    const admin = openPostgres(postgres.url, { max: 1 })
    await sql`alter role postgres set statement_timeout = '30s'`.execute(admin)
    expect(await timesTold(pooler.url)).toBe(0)
    await sql`alter role postgres reset statement_timeout`.execute(admin)
    await admin.destroy()
    pooler.end()
  })
})
