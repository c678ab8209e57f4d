import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../store/migrate.ts'
import { type PostgresServer, startPostgres } from '../testing/postgres-server.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const SERVER = join(import.meta.dirname, '../server.ts')

/** Without the demo world, which takes seconds to make. */
const VIDE = { SEED: 'vide' }

let root = ''
let postgres: PostgresServer
const running: ChildProcess[] = []
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demarrage-'))
  postgres = await startPostgres()
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await postgres.end()
  await rm(root, { recursive: true, force: true })
})

const envOf = (dataDir: string, more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  DATA_DIR: dataDir,
  LOG: 'silent',
  ...more,
})

/** Starts a server; its port once it listens. */
function start(dataDir: string, more?: Record<string, string>): Promise<number> {
  const child = fork(SERVER, { env: envOf(dataDir, more), silent: true })
  running.push(child)
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${said}`)))
  })
}

/** What a server that cannot start says before it ends. */
function say(dataDir: string): Promise<string> {
  const child = spawn(process.execPath, [SERVER], { env: envOf(dataDir) })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(`${code} ${said}`)))
}

const folder = async (name: string) => {
  const path = join(root, name)
  await mkdir(path)
  return path
}
const ready = async (port: number) => (await fetch(`http://127.0.0.1:${port}/api/sante/pret`)).status

const signIn = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:9000' },
    body: JSON.stringify({ email: 'employeur@interim-demo.example', motDePasse: 'Demonstration-2026!' }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('servers that start at once on an empty store', () => {
  it('all come up, on SQLite: one makes the store while the others wait', async () => {
    const dataDir = await folder('ensemble')
    const ports = await Promise.all([start(dataDir), start(dataDir)])
    for (const port of ports) expect(await ready(port)).toBe(200)
    const db = openSqlite(join(dataDir, 'mon-espace.sqlite'))
    expect(await db.selectFrom('dossier').select('id').execute()).toHaveLength(57)
    await db.destroy()
  })

  it('all come up, on PostgreSQL', async () => {
    const admin = new pg.Client({ connectionString: postgres.url })
    await admin.connect()
    await admin.query('create database ensemble')
    await admin.end()
    const url = new URL(postgres.url)
    url.pathname = '/ensemble'
    const names = await Promise.all(['pg-1', 'pg-2'].map(folder))
    const ports = await Promise.all(names.map((name) => start(name, { DATABASE_URL: url.href })))
    for (const port of ports) expect(await ready(port)).toBe(200)
    const db = openPostgres(url.href, { max: 1 })
    expect(await db.selectFrom('dossier').select('id').execute()).toHaveLength(57)
    await db.destroy()
  })
})

describe('a second server on a folder', () => {
  it('leaves alone what the first is receiving, and the last one standing tidies up at its next start', async () => {
    const dataDir = await folder('second')
    const arrivees = join(dataDir, 'fichiers/entrants')
    await start(dataDir, VIDE)
    await writeFile(join(arrivees, 'en-cours'), 'half')
    await start(dataDir, VIDE)
    expect(await readdir(arrivees)).toEqual(['en-cours'])
    const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)))
    for (const child of running.splice(0)) child.kill('SIGKILL')
    await Promise.all(ended)
    await start(dataDir, VIDE)
    expect(await readdir(arrivees)).toEqual([])
  })

  it('ends nobody’s session, whatever its clock says', async () => {
    const dataDir = await folder('heures')
    const port = await start(dataDir)
    const cookie = await signIn(port)
    const inThreeYears = new Date(Date.now() + 3 * 365 * 86_400_000).toISOString()
    await start(dataDir, { HORLOGE: inThreeYears })
    const answer = await fetch(`http://127.0.0.1:${port}/api/sessions`, { headers: { cookie } })
    expect(answer.status).toBe(200)
  })
})

describe('what a server makes', () => {
  it('is for its owner alone', async () => {
    const dataDir = join(root, 'prive')
    const modes = async () => {
      const out: Record<string, string> = {}
      for (const name of ['', 'mon-espace.sqlite', 'mon-espace.sqlite-wal', 'serveurs.verrou', 'fichiers'])
        out[name] = ((await stat(join(dataDir, name))).mode & 0o777).toString(8)
      return out
    }
    await start(dataDir, VIDE)
    expect(await modes()).toEqual({
      '': '700',
      'mon-espace.sqlite': '600',
      'mon-espace.sqlite-wal': '600',
      'serveurs.verrou': '600',
      fichiers: '700',
    })
  })
})

describe('a store that is damaged', () => {
  it('stops the start with one clear line', async () => {
    const dataDir = await folder('abime')
    await writeFile(join(dataDir, 'mon-espace.sqlite'), 'x'.repeat(8192))
    expect(await say(dataDir)).toMatch(
      /^1 bad settings: DATA_DIR: the store is damaged \(SQLITE_NOTADB\)[^\n]*\n$/,
    )
    const cut = await folder('coupe')
    const path = join(cut, 'mon-espace.sqlite')
    const db = openSqlite(path)
    await migrate(db)
    await db.destroy()
    // Its first page whole, what it names torn.
    const bytes = await readFile(path)
    await writeFile(path, bytes.fill(0x5a, 4096))
    expect(await say(cut)).toMatch(
      /^1 bad settings: DATA_DIR: the store is damaged \(SQLITE_CORRUPT\w*\)[^\n]*\n$/,
    )
  })
})

describe('a store of a newer version', () => {
  it('stops the start with one clear line, and stays as it was', async () => {
    const dataDir = await folder('plus-recent')
    const db = openSqlite(join(dataDir, 'mon-espace.sqlite'))
    await migrate(db)
    const steps = async () => (await sql`select name from kysely_migration order by name`.execute(db)).rows
    await sql`insert into kysely_migration values ('999-plus', '2026-08-24T08:00:00.000Z')`.execute(db)
    const before = await steps()
    expect(await say(dataDir)).toBe(
      '1 bad settings: DATA_DIR: the store is of a newer version than this one (999-plus): start that one\n',
    )
    expect(await steps()).toEqual(before)
    await db.destroy()
  })
})
