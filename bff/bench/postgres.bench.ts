/**
 * List, search, opening and autosave on PostgreSQL against a bare Hono and `pg` that run the same SQL, beside the same on SQLite; and
 * what many dossiers cost against a thousand, measured in turn in one run, on a server of our own that syncs each commit:
 *   COMBIEN=1000000 node bff/bench/postgres.bench.ts
 */
import { sql } from 'kysely'
import { openPostgres } from '../src/node/postgres.ts'
import { startPostgres } from '../src/testing/postgres-server.ts'
import { type Action, actions, type Call, saves } from './actions.ts'
import { compareWarm, timeWarm } from './compare.ts'
import { benchDir, EMPLOYEUR, type Monde, openMonde, openMondeOn } from './monde.ts'
import { fillLarge } from './multiply.ts'
import { bareOf } from './nu.ts'

const PETIT = 1000
const DEBIT_MIN = 0.6
const COUT_MAX = 1.5
const NOMMEES = ['list', 'search, three letters', 'search, family name', 'open'] as const

const combien = Number(process.env.COMBIEN ?? 100_000)
const missed: string[] = []

async function day(monde: Monde): Promise<[string, Call][]> {
  const all = await actions(monde, EMPLOYEUR)
  const named = NOMMEES.map((name): [string, Call] => [name, (all[name] as Action).call])
  return [...named, ['save of a section', (await saves(monde)).call]]
}

const server = await startPostgres({ durable: true })
const admin = openPostgres(server.url, { max: 1 })
const { dir, remove } = benchDir(undefined)
async function database(name: string) {
  await sql`create database ${sql.ref(name)}`.execute(admin)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const db = openPostgres(url.href)
  return { db, url: url.href, monde: await openMondeOn(db) }
}

try {
  const [petit, grand] = [await database('petit'), await database('grand')]
  const sqlite = await openMonde(dir)
  for (const monde of [petit.monde, sqlite]) await monde.fill(PETIT)
  await fillLarge(grand.monde, combien)
  // As the server does by itself once so many rows came.
  for (const { db } of [petit, grand])
    await db.connection().execute(async (one) => {
      await sql`set statement_timeout = 0`.execute(one)
      await sql`vacuum analyze`.execute(one)
      await sql`reset statement_timeout`.execute(one)
    })

  const [few, many, beside] = [await day(petit.monde), await day(grand.monde), await day(sqlite)]
  for (const [i, [name, call]] of few.entries()) {
    const { first, second, ratio } = await compareWarm(call, many[i]?.[1] as Call)
    if (ratio > COUT_MAX) missed.push(`${name} of ${combien}`)
    console.log(
      `${name}: ${first.toFixed(2)} ms at ${PETIT}, ${second.toFixed(2)} ms at ${combien}: ${ratio.toFixed(2)} × (at most ${COUT_MAX} ×)`,
    )
  }
  const others = await saves(petit.monde, { parite: 'impairs' })
  for (const [i, [name, call]] of few.entries()) {
    const bare = await bareOf(petit.url, i < NOMMEES.length ? call : others.call)
    const { first, second, ratio } = await compareWarm(call, bare.call)
    await bare.end()
    const onSqlite = await timeWarm(beside[i]?.[1] as Call)
    if (ratio < DEBIT_MIN) missed.push(name)
    console.log(
      `${name}: ${(1000 / first).toFixed(0)} a second, bare Hono and pg ${(1000 / second).toFixed(0)}: ${ratio.toFixed(2)} × (floor ${DEBIT_MIN} ×); on SQLite ${(1000 / onSqlite).toFixed(0)}`,
    )
  }
  const { rows } = await sql<{ octets: number }>`
    select sum(pg_total_relation_size(oid)) / (select count(*) from dossier) as octets
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(petit.db)
  console.log(`A dossier of ${PETIT}: ${Number(rows[0]?.octets).toFixed(0)} bytes on PostgreSQL`)
  for (const monde of [petit.monde, grand.monde, sqlite]) await monde.close()
} finally {
  await admin.destroy()
  await server.end()
  remove()
}
console.log(missed.length === 0 ? 'floor held' : `UNDER THE FLOOR, not held: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
