/**
 * What a dossier takes of a populated SQLite store, by table, and what packing its long texts costs: the same world kept in clear beside
 * it, measured in turn in one run:
 *   COMBIEN=10000 node bff/bench/taille.bench.ts
 */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Action, actions, saves } from './actions.ts'
import { compareCalls } from './compare.ts'
import { benchDir, EMPLOYEUR, openMonde } from './monde.ts'

/** Bytes of a dossier at most, all tables and indexes together; 29,700 before decision 0033. */
const OCTETS_MAX = 11_000
/** What reading or writing a packed contract may cost more than one in clear. */
const COUT_MAX = 1.25
const ACTIONS = ['list', 'search, three letters', 'open'] as const

const combien = Number(process.env.COMBIEN ?? 10_000)

/** Bytes of each table with its indexes, for one dossier, the heaviest first. */
function weigh(dir: string): [table: string, octets: number][] {
  const base = new Database(join(dir, 'mon-espace.sqlite'), { readonly: true })
  const dossiers = base.prepare('select count(*) from dossier').pluck().get() as number
  const rows = base
    .prepare(
      `select tbl_name, sum(pgsize) from dbstat join sqlite_schema using (name)
       group by tbl_name order by sum(pgsize) desc`,
    )
    .raw()
    .all() as [string, number][]
  base.close()
  return rows.map(([table, octets]) => [table, octets / dossiers])
}

const [packed, clear] = [benchDir(undefined), benchDir(undefined)]
const missed: string[] = []
try {
  const [ours, theirs] = [await openMonde(packed.dir), await openMonde(clear.dir, { packed: false })]
  await ours.fill(combien)
  await theirs.fill(combien)
  const [few, many] = [await actions(theirs, EMPLOYEUR), await actions(ours, EMPLOYEUR)]
  const pairs: [string, Action, Action][] = ACTIONS.map((name) => [
    name,
    few[name] as Action,
    many[name] as Action,
  ])
  pairs.push(['save of a section', await saves(theirs), await saves(ours)])
  for (const [name, inClear, inBytes] of pairs) {
    const { first, second, ratio } = await compareCalls(inClear.call, inBytes.call)
    if (ratio > COUT_MAX) missed.push(name)
    console.log(
      `${name}: ${first.toFixed(2)} ms in clear, ${second.toFixed(2)} ms packed: ${ratio.toFixed(2)} × (at most ${COUT_MAX} ×)`,
    )
  }
  await ours.close()
  await theirs.close()
  const tables = weigh(packed.dir)
  const whole = tables.reduce((sum, [, octets]) => sum + octets, 0)
  const before = weigh(clear.dir).reduce((sum, [, octets]) => sum + octets, 0)
  for (const [table, octets] of tables.slice(0, 12)) console.log(`  ${table}: ${octets.toFixed(0)} bytes`)
  console.log(
    `A dossier of ${combien}: ${whole.toFixed(0)} bytes, ${before.toFixed(0)} with its texts in clear (at most ${OCTETS_MAX})`,
  )
  if (whole > OCTETS_MAX) missed.push('size')
} finally {
  packed.remove()
  clear.remove()
}
console.log(missed.length === 0 ? 'floor held' : `UNDER THE FLOOR, not held: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
