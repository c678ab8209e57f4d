/**
 * The list, the search and the opening of a dossier: throughput against a bare Hono running the same SQL, and what a million
 * dossiers cost against a thousand, measured in turn in one run; a million takes half an hour to fill the first time, and 17 GB:
 *   node bff/src/dossiers/liste.bench.ts [folder of the large store to fill, and keep] [how many, 100000; 1000000 is the line to hold]
 */

import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { Hono } from 'hono'
import { benchDir, EMPLOYEUR, GESTIONNAIRE, type Monde, openMonde } from './bench/monde.ts'

const PETIT = 1000
const TOURS = 11
const APPELS = 12
const DEBIT_MIN = 0.5
const COUT_MAX = 1.5

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

type Call = (n: number) => Promise<unknown>

/** Milliseconds of a call: the median over rounds of the mean of a few, each round taking every way in its turn. */
async function timeAll(ways: Readonly<Record<string, Call>>): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (let tour = 0; tour < TOURS; tour += 1)
    for (const [name, call] of Object.entries(ways)) {
      const start = performance.now()
      for (let n = 0; n < APPELS; n += 1) await call(tour * APPELS + n)
      times[name] = [...(times[name] ?? []), (performance.now() - start) / APPELS]
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, middle(list)]))
}

interface Elements {
  readonly elements: readonly { readonly id: string; readonly apprenti: string; readonly numero: string }[]
}

async function read(response: Response): Promise<Elements> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as Elements
}

/** What people do all day, as an employer or a case officer of this world. */
async function actions({ call, signIn }: Monde, email: string): Promise<Record<string, Call>> {
  const cookie = await signIn(email)
  const get = async (path: string) => read(await call(path, {}, cookie))
  const search = async (q: string) =>
    read(
      await call(
        '/dossiers/recherche',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ q, tri: 'echeance' }),
        },
        cookie,
      ),
    )
  // Numbered ones: a draft has no number to look for.
  const { elements } = await get('/dossiers?etat=prise_en_charge_acceptee&tri=apprenti&limite=100')
  const at = (n: number) => elements[n % elements.length] ?? { id: '', apprenti: '', numero: '' }
  return {
    list: () => get('/dossiers'),
    'list by deadline': () => get('/dossiers?type=apprentissage&tri=echeance'),
    'list of one state': () => get('/dossiers?etat=prise_en_charge_refusee&tri=echeance'),
    'search, three letters': (n) => search(at(n).apprenti.slice(0, 3)),
    'search, first and family name': (n) => search(at(n).apprenti),
    'search, number': (n) => search(at(n).numero ?? 'AP2026'),
    open: async (n) => call(`/dossiers/${at(n).id}`, {}, cookie),
  }
}

/** The same rows by a bare Hono over a prepared statement. */
function bare(dir: string): Call {
  const db = new Database(join(dir, 'mon-espace.sqlite'), { readonly: true })
  const statement = db.prepare(
    `select id, numero, version, type, etat, siret, denomination, apprenti, tri_apprenti, date_debut, date_fin, echeance,
     suivi, complet_le, maj_le, gestionnaire_id from dossier where siren = ? order by maj_le desc, id desc limit 26`,
  )
  const app = new Hono().get('/api/dossiers', (c) => c.json({ elements: statement.all('999123458') }))
  return async () => read(await app.fetch(new Request('http://localhost:9000/api/dossiers')))
}

const combien = Number(process.argv[3] ?? 100_000)
const [petit, grand] = [benchDir(undefined), benchDir(process.argv[2])]
let held = true
try {
  const [small, large] = [await openMonde(petit.dir), await openMonde(grand.dir)]
  await small.fill(PETIT)
  await large.fill(combien)

  const ours = await actions(small, EMPLOYEUR)
  const debit = await timeAll({ bare: bare(petit.dir), ours: ours.list as Call })
  const ratio = (debit.bare ?? 0) / (debit.ours ?? 1)
  held &&= ratio >= DEBIT_MIN
  console.log(
    `List of 25: ${(1000 / (debit.ours ?? 1)).toFixed(0)} a second, bare Hono and SQL ${(1000 / (debit.bare ?? 1)).toFixed(0)}: ${ratio.toFixed(2)} × (floor ${DEBIT_MIN} ×)`,
  )
  for (const email of [EMPLOYEUR, GESTIONNAIRE]) {
    const [few, many] = [await actions(small, email), await actions(large, email)]
    for (const name of Object.keys(few)) {
      const cost = await timeAll({ few: few[name] as Call, many: many[name] as Call })
      const [a, b] = [cost.few ?? 1, cost.many ?? 0]
      held &&= b / a <= COUT_MAX
      console.log(
        `${email.split('@')[0]}, ${name}: ${a.toFixed(2)} ms at ${PETIT}, ${b.toFixed(2)} ms at ${combien}: ${(b / a).toFixed(2)} × (at most ${COUT_MAX} ×)`,
      )
    }
  }
  await small.close()
  await large.close()
} finally {
  petit.remove()
  grand.remove()
}
console.log(held ? 'floor held' : 'UNDER THE FLOOR')
process.exitCode = held ? 0 : 1
