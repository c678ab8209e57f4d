import { type ChildProcess, fork } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seedDossier } from '../demo/dossiers.ts'
import { createMemoryDeps } from '../demo/page-deps.ts'
import { asGestionnaire } from '../demo/peuplement/gens.ts'
import { personneNo } from '../demo/peuplement/noms.ts'
import { seedDemo } from '../demo/seed.ts'
import { verifyJournal } from '../journal/verify.ts'
import { migrate } from '../store/migrate.ts'
import { type Store, write } from '../store/store.ts'
import { testClock } from '../testing/harness.ts'
import { type PostgresServer, startPostgres } from '../testing/postgres-server.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const SERVER = join(import.meta.dirname, '../server.ts')
const SAISIE = '2026-08-24T08:00:00.000Z'
/** The 21st day after all of them were complete. */
const JOUR_21 = '2026-09-14T08:00:00.000Z'
const DOSSIERS = 8
/** Of a test that starts several services: a limit for what hangs, not a measure. */
const LIMITE_MS = 240_000

let root = ''
let postgres: PostgresServer
const running: ChildProcess[] = []
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'silences-'))
  postgres = await startPostgres()
  const db = openSqlite(join(root, 'monde.sqlite'))
  await makeWorld(db)
  await db.destroy()
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await postgres.end()
  await rm(root, { recursive: true, force: true })
})

/** Dossiers of the second kind that were all complete on one day. */
async function makeWorld(db: Store): Promise<void> {
  await migrate(db)
  const deps = await createMemoryDeps(db, {
    urlPublique: 'http://localhost:9000',
    documents: { make: async () => new Uint8Array() },
    clock: testClock(SAISIE),
  })
  await seedDemo(deps, { dossiers: 0 })
  const one = <T extends 'etablissement' | 'salarie'>(table: T) =>
    db
      .selectFrom(table as 'salarie')
      .selectAll()
      .orderBy('siren')
      .executeTakeFirstOrThrow()
  const compte = (email: string) =>
    db.selectFrom('compte').selectAll().where('email', '=', email).executeTakeFirstOrThrow()
  const etablissement = await db
    .selectFrom('etablissement')
    .selectAll()
    .orderBy('siret')
    .executeTakeFirstOrThrow()
  const { id, nom, prenom } = await compte('employeur@interim-demo.example')
  const acteurs = {
    employeur: { compteId: id, nom: `${prenom} ${nom}`, role: 'employeur' as const, sirets: null },
    gestionnaire: asGestionnaire(await compte('gestionnaire@opco-demo.example')),
    etablissement,
    maitre: await one('salarie'),
    permanent: false,
    fichier: { nom: 'a.pdf', taille: 12, sha256: 'f'.repeat(64), mime: 'application/pdf' as const },
  }
  const etape = {
    type: 'professionnalisation',
    etat: 'en_cours_instruction',
    ilYA: 1,
    avantDebut: 9,
  } as const
  for (let rang = 0; rang < DOSSIERS; rang += 1)
    await write(db, (trx) =>
      seedDossier(trx, deps, { ...acteurs, personne: personneNo(rang) }, { rang, etape }),
    )
  await db.deleteFrom('courriel').execute()
}

/** A store of its own engine, in the state of the world, and how to start a service on it. */
interface Magasin {
  readonly db: Store
  readonly env: Record<string, string>
  /** Processes on one store have one folder each, unless it holds the store. */
  readonly dossier: (n: number) => string
}

async function onSqlite(name: string): Promise<Magasin> {
  const folder = join(root, name)
  await mkdir(folder)
  await copyFile(join(root, 'monde.sqlite'), join(folder, 'mon-espace.sqlite'))
  return { db: openSqlite(join(folder, 'mon-espace.sqlite')), env: {}, dossier: () => folder }
}

async function onPostgres(name: string): Promise<Magasin> {
  const admin = openPostgres(postgres.url, { max: 1 })
  await sql`create database ${sql.ref(name)}`.execute(admin)
  await admin.destroy()
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  const db = openPostgres(url.href, { max: 4 })
  await makeWorld(db)
  return { db, env: { DATABASE_URL: url.href }, dossier: (n) => join(root, `${name}-${n}`) }
}

/** Starts a service on that day. */
function launch({ env, dossier }: Magasin, n = 0): ChildProcess {
  const child = fork(SERVER, {
    env: { PATH: process.env.PATH, DATA_DIR: dossier(n), LOG: 'silent', HORLOGE: JOUR_21, ...env },
    silent: true,
  })
  running.push(child)
  return child
}

/** Once it listens, its first round of housekeeping is over. */
const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`exit ${code}`)))
  })

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 6000 && !(await condition()); turns++)
    await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await condition()).toBe(true)
}

/** How many times each dossier was accepted, by what is kept of it: never half. */
async function acceptances(db: Store): Promise<number[]> {
  const rows = await db
    .selectFrom('dossier')
    .select(['id', 'numero', 'etat', 'decision'])
    .where('type', '=', 'professionnalisation')
    .orderBy('complet_le')
    .orderBy('id')
    .execute()
  const mails = await db.selectFrom('courriel').select(['sujet']).execute()
  const lignes = await db
    .selectFrom('journal')
    .select('fil')
    .where('action', '=', 'prise_en_charge_reputee_acceptee')
    .execute()
  const times = rows.map(({ id, numero, etat, decision }) => {
    const journaled = lignes.filter(({ fil }) => fil === id).length
    const told = mails.filter(
      ({ sujet }) => sujet.includes(`${numero}`) && sujet.endsWith('réputée acceptée'),
    )
    const accepted = etat === 'prise_en_charge_acceptee'
    expect([accepted, decision !== null]).toEqual([journaled === 1, journaled === 1])
    // One mail to the enterprise, one to the officer.
    expect(told).toHaveLength(2 * journaled)
    return journaled
  })
  expect(times).toHaveLength(DOSSIERS)
  expect((await verifyJournal(db)).ruptures).toEqual([])
  return times
}

const ONCE = Array(DOSSIERS).fill(1)
const NOT_YET = Array(DOSSIERS).fill(0)

/** One process is killed once it has accepted some; then two at once accept the rest. */
async function killThenStartTwo(magasin: Magasin): Promise<void> {
  const { db } = magasin
  const child = launch(magasin)
  await until(async () => (await countAccepted(db)) > 0)
  await kill(child)
  expect((await acceptances(db))[0]).toBe(1)
  await Promise.all([1, 2].map((n) => ready(launch(magasin, n))))
  expect(await acceptances(db)).toEqual(ONCE)
  await db.destroy()
}

const countAccepted = async (db: Store) =>
  (await db.selectFrom('dossier').select('id').where('etat', '=', 'prise_en_charge_acceptee').execute())
    .length

describe('the silence of the OPCO, on the twenty-first day', () => {
  it(
    'accepts each dossier once on SQLite, of a process killed on the way and of two that follow',
    async () => {
      await killThenStartTwo(await onSqlite('sqlite'))
    },
    LIMITE_MS,
  )

  it(
    'does so on PostgreSQL, and « not yet » where a process is killed between its read and its commit',
    async () => {
      const magasin = await onPostgres('postgres_silences')
      const { db } = magasin
      const [first] = await db
        .selectFrom('dossier')
        .select('id')
        .where('etat', '=', 'en_cours_instruction')
        .orderBy('complet_le')
        .orderBy('id')
        .execute()
      await db.transaction().execute(async (trx) => {
        // Its journal is taken: the acceptance stops there, its other rows written and not committed.
        await sql`select * from journal_tete where fil = ${first?.id} for update`.execute(trx)
        const child = launch(magasin)
        await until(async () => (await waitingForALock(db)) === 1)
        await kill(child)
      })
      await until(async () => (await waitingForALock(db)) === 0)
      expect(await acceptances(db)).toEqual(NOT_YET)
      await killThenStartTwo(magasin)
    },
    LIMITE_MS,
  )
})

/** Sessions of this database that wait for a row that another holds. */
async function waitingForALock(db: Store): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.n ?? 0
}
