/**
 * The list, the search and the opening of a dossier on SQLite: throughput against a bare Hono running the same SQL, and what many
 * dossiers cost against a thousand, measured in turn in one run:
 *   COMBIEN=1000000 node bff/bench/liste.bench.ts [folder of the large store to fill, and keep]
 */

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Hono } from 'hono'
import { type Action, actions, type Call, countLines, figures, receive, saves } from './actions.ts'
import { compareCalls } from './compare.ts'
import { benchDir, EMPLOYEUR, GESTIONNAIRE, type Monde, openMonde } from './monde.ts'
import { fillLarge } from './multiply.ts'

const PETIT = 1000
const DEBIT_MIN = 0.5
const COUT_MAX = 1.5
/** What the page of figures may cost, in lists of twenty-five of the same store, up to so many dossiers. */
const [FIGURES_MAX, FIGURES_DE] = [10, 100_000]

/** The same rows by a bare Hono over a prepared statement, for the same request. */
function bare(dir: string, cookie: string): Call {
  const db = new Database(join(dir, 'mon-espace.sqlite'), { readonly: true })
  const statement = db.prepare(
    `select id, numero, version, type, etat, siret, denomination, personne, tri_personne, date_debut, date_fin, echeance,
     suivi, complet_le, maj_le, gestionnaire_id from dossier where siren = ? order by maj_le desc, id desc limit 26`,
  )
  const app = new Hono().get('/api/dossiers', (c) => c.json({ elements: statement.all('999123458') }))
  const headers = { cookie, origin: 'http://localhost:9000' }
  return async () => receive(await app.fetch(new Request('http://localhost:9000/api/dossiers', { headers })))
}

/** A world of so many, opened once it is filled: what a server keeps of a store in memory is told by its size as it opens. */
async function filled(dir: string, nombre: number): Promise<Monde> {
  const monde = await openMonde(dir)
  await fillLarge(monde, nombre)
  await monde.close()
  return openMonde(dir)
}

const combien = Number(process.env.COMBIEN ?? 100_000)
const [petit, grand] = [benchDir(undefined), benchDir(process.argv[2])]
const missed: string[] = []
try {
  const small = await filled(petit.dir, PETIT)
  const large = await filled(grand.dir, combien)

  const tell = async (name: string, few: Action, many: Action) => {
    const { first, second, ratio, before } = await compareCalls(few.call, many.call)
    if (few.held && ratio > COUT_MAX) missed.push(name)
    const lines = `${await countLines(few.call)} and ${await countLines(many.call)} lines`
    const line = few.held ? `at most ${COUT_MAX} ×` : 'told only'
    console.log(
      `${name}: ${first.toFixed(2)} ms at ${PETIT}, ${second.toFixed(2)} ms at ${combien}: ${ratio.toFixed(2)} × (${line}; ${lines}; the first time ${before.first.toFixed(2)} and ${before.second.toFixed(2)} ms)`,
    )
  }
  for (const email of [EMPLOYEUR, GESTIONNAIRE]) {
    const [few, many] = [await actions(small, email), await actions(large, email)]
    for (const name of Object.keys(few))
      await tell(`${email.split('@')[0]}, ${name}`, few[name] as Action, many[name] as Action)
  }
  for (const champ of ['telephone', 'prenom'] as const)
    await tell(`save of a ${champ}`, await saves(small, { champ }), await saves(large, { champ }))
  for (const email of [EMPLOYEUR, GESTIONNAIRE]) {
    const { list, figures: page } = await figures(large, email)
    const { first, second, ratio } = await compareCalls(list, page)
    const held = combien <= FIGURES_DE
    if (held && ratio > FIGURES_MAX) missed.push('figures')
    console.log(
      `${email.split('@')[0]}, figures: ${second.toFixed(2)} ms, a list of 25 ${first.toFixed(2)} ms: ${ratio.toFixed(2)} × (${held ? `at most ${FIGURES_MAX} ×` : 'told only'})`,
    )
  }
  // Last, when the code of the calls is as compiled as it gets.
  const { call: ours } = (await actions(small, EMPLOYEUR)).list as Action
  const debit = await compareCalls(ours, bare(petit.dir, await small.signIn(EMPLOYEUR)))
  if (debit.ratio < DEBIT_MIN) missed.push('list of 25')
  console.log(
    `List of 25: ${(1000 / debit.first).toFixed(0)} a second, bare Hono and SQL ${(1000 / debit.second).toFixed(0)}: ${debit.ratio.toFixed(2)} × (floor ${DEBIT_MIN} ×)`,
  )

  await small.close()
  await large.close()
} finally {
  petit.remove()
  grand.remove()
}
console.log(missed.length === 0 ? 'floor held' : `UNDER THE FLOOR, not held: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
