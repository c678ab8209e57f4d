/**
 * How long readers and a writer of the version before wait while a PostgreSQL store of many dossiers is brought from step 034 to the newest
 * schema by two processes at once, on a server of our own that syncs each commit:
 *   COMBIEN=100000 node bff/bench/migration.bench.ts
 */
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { openPostgres } from '../src/node/postgres.ts'
import { migrate } from '../src/store/migrate.ts'
import { type Store, write } from '../src/store/store.ts'
import { watchReaders } from '../src/testing/attente.ts'
import { goBackBeforeRangs } from '../src/testing/go-back.ts'
import { startPostgres } from '../src/testing/postgres-server.ts'
import { openMondeOn } from './monde.ts'
import { multiply } from './multiply.ts'

const PETIT = 1000
const ATTENTE_MAX_MS = 1000

const combien = Number(process.env.COMBIEN ?? 20_000)

/** Saves a dossier, its words and a line of its journal as the version before does, every 50 ms until it is cut off. */
async function saveUntilCut(db: Store): Promise<{ saves: number; longest: number; cut: number }> {
  let [saves, longest] = [0, 0]
  for (;;) {
    const start = performance.now()
    try {
      await write(db, async (trx) => {
        const id = sql`(select id from dossier order by id offset ${saves % PETIT} limit 1)`
        await sql`update dossier set contrat = contrat || ' ' where id = ${id}`.execute(trx)
        await sql`update dossier_mot set valide = valide where dossier_id = ${id}`.execute(trx)
      })
    } catch {
      return { saves, longest, cut: performance.now() }
    }
    longest = Math.max(longest, performance.now() - start)
    saves += 1
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const server = await startPostgres({ durable: true })
let longue = 0
try {
  const [db, beside, older] = [openPostgres(server.url), openPostgres(server.url), openPostgres(server.url)]
  const monde = await openMondeOn(db)
  await monde.fill(PETIT)
  await multiply(db, combien)
  console.log(`${combien} dossiers`)
  await goBackBeforeRangs(db)
  // As the server does by itself once so many rows came.
  await sql`vacuum analyze`.execute(db)
  console.log('back to step 034')

  const readers = watchReaders(older)
  const writer = saveUntilCut(older)
  const start = performance.now()
  await Promise.all([migrate(db), migrate(beside)])
  const whole = performance.now() - start
  const attente = await readers.stop()
  const { saves, longest, cut } = await writer
  longue = attente.longue
  console.log(
    `readers: ${attente.lectures} reads, half within ${attente.mediane.toFixed(1)} ms, the longest ${longue.toFixed(0)} ms (at most ${ATTENTE_MAX_MS} ms)`,
  )
  console.log(`the version before: ${saves} saves, the longest ${longest.toFixed(0)} ms`)
  console.log(
    `${(whole / 1000).toFixed(1)} s in all; the version before was cut off ${((start + whole - cut) / 1000).toFixed(1)} s before the end`,
  )
  for (const each of [db, beside, older]) await each.destroy()
} finally {
  await server.end()
}
console.log(longue <= ATTENTE_MAX_MS ? 'floor held' : 'UNDER THE FLOOR, not held')
process.exitCode = longue <= ATTENTE_MAX_MS ? 0 : 1
