import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { createMemoryDeps } from '../demo/page-deps.ts'
import { seedDemo } from '../demo/seed.ts'
import { migrate } from '../store/migrate.ts'
import { write } from '../store/store.ts'
import { openSqlite } from './sqlite.ts'

const ORIGIN = 'http://localhost:9000'
const JSON_TYPE = { 'content-type': 'application/json', origin: ORIGIN }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function openApp(name: string) {
  const path = join(folder, name)
  const db = openSqlite(path, { attenteMs: 300 })
  await migrate(db)
  const deps = await createMemoryDeps(db, {
    urlPublique: ORIGIN,
    documents: { make: async () => new Uint8Array() },
  })
  await seedDemo(deps, { dossiers: 1 })
  const app = createApp(deps)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.fetch(
      new Request(`${ORIGIN}/api${path}`, {
        method: 'POST',
        headers: { ...JSON_TYPE, ...headers },
        body: JSON.stringify(body),
      }),
    )
  const signIn = () =>
    post('/session', { email: 'employeur@interim-demo.example', motDePasse: 'Demonstration-2026!' })
  return { path, db, post, signIn }
}

describe('a store that another process holds', () => {
  it('is waited for without holding the thread, for a bounded time in all, and taken again', async () => {
    const { path, db, signIn } = await openApp('tenu.sqlite')
    const other = new Database(path)
    other.exec('begin immediate')
    // As many as the thread has time for, not so many a second: a held one makes none.
    let turns = 0
    let held = true
    const turn = () => {
      turns += 1
      if (held) setImmediate(turn)
    }
    setImmediate(turn)
    // One after the other, each would wait its own turn: ten times the time, were it not bounded in all.
    const started = performance.now()
    const answers = await Promise.all(Array.from({ length: 20 }, signIn))
    const waitedMs = performance.now() - started
    held = false
    for (const answer of answers) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
    }
    expect(turns).toBeGreaterThan(10)
    expect(waitedMs).toBeLessThan(20 * 300)
    other.exec('commit')
    other.close()
    expect((await signIn()).status).toBe(200)
    await db.destroy()
  })

  it('is written in as soon as the other lets go', async () => {
    const { path, db, signIn } = await openApp('rendu.sqlite')
    const other = new Database(path)
    other.exec('begin immediate')
    const waiting = signIn()
    await new Promise((resolve) => setTimeout(resolve, 50))
    other.exec('commit')
    other.close()
    expect((await waiting).status).toBe(200)
    await db.destroy()
  })
})

describe('a store without room', () => {
  it('answers 507, whatever has been undone', async () => {
    const { db, post, signIn } = await openApp('plein.sqlite')
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? ''
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(db)
    const statuses = new Set<number>()
    for (let i = 0; i < 200; i++) {
      const made = await post('/dossiers', { siret: '99912345800013', type: 'apprentissage' }, { cookie })
      statuses.add(made.status)
    }
    statuses.delete(201)
    expect([...statuses]).toEqual([507])
    await db.destroy()
  })

  it('tells what went wrong first, where SQLite undid the transaction alone', async () => {
    const db = openSqlite(':memory:')
    const full = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
    const work = write(db, async (trx) => {
      await sql`rollback`.execute(trx)
      throw full
    })
    await expect(work).rejects.toBe(full)
    await expect(write(db, async () => 'written')).resolves.toBe('written')
    await db.destroy()
  })
})
