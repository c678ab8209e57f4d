/**
 * 100,000 rows of 20 columns to Excel: our writer against exceljs streaming with its default settings, in turn, each alone in
 * its process, both given the same rows from memory. Then « Exporter vers Excel » by the whole server, in a process of its own
 * behind HTTP and a session, on a store of 100,000 dossiers and on one of four times as many: what it holds at the most, and how
 * long it keeps others waiting:
 *   node bff/bench/export.bench.ts [folder of a store to fill, and keep]
 * exceljs is no dependency of ours: it is installed aside for the run.
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import type { Mesure } from './export.mesure.ts'
import { measureService } from './export.service.ts'
import { benchDir, openMonde } from './monde.ts'
import { fillLarge } from './multiply.ts'

const LIGNES = 100_000
const TOURS = 5
const RATIO_MIN = 3
const RSS_MAX_MO = 150
const BLOCAGE_MAX_MS = 50
const EXCELJS = 'exceljs@4.4.0'
const STORE = 'mon-espace.sqlite'

function installExceljs(dir: string): string | null {
  const folder = join(dir, 'exceljs')
  const entry = join(folder, 'node_modules/exceljs/excel.js')
  try {
    if (!existsSync(entry))
      execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', EXCELJS], {
        stdio: 'ignore',
      })
    return pathToFileURL(entry).href
  } catch {
    return null
  }
}

function measureWriter(way: string, argument: string): Promise<Mesure> {
  const child = fork(join(import.meta.dirname, 'export.mesure.ts'), [way, argument])
  return new Promise((resolve, reject) => {
    let heard: Mesure | null = null
    child.once('message', (m) => {
      heard = m as Mesure
    })
    child.once('exit', (code) => (heard ? resolve(heard) : reject(new Error(`${way} stopped with ${code}`))))
  })
}

/** The same store, each of its dossiers four times, in a folder beside. */
function quadruple(dir: string): string {
  const folder = join(dir, 'quatre-fois')
  const path = join(folder, STORE)
  if (existsSync(path)) return folder
  mkdirSync(folder, { recursive: true })
  const partial = `${path}.partial`
  rmSync(partial, { force: true })
  const from = new Database(join(dir, STORE), { readonly: true })
  from.prepare('vacuum into ?').run(partial)
  from.close()
  const base = new Database(partial)
  base.pragma('synchronous = OFF')
  base.pragma('foreign_keys = OFF')
  const columns = (base.pragma('table_info(dossier)') as { name: string }[]).map(({ name }) => name)
  const most = base.prepare('select max(rowid) from dossier').pluck().get()
  const rangs = base.prepare('select max(rang) from dossier').pluck().get() as number
  for (const [k, copie] of ['x', 'y', 'z'].entries()) {
    const changed: Readonly<Record<string, string>> = {
      // An export knows an id by its last sixteen digits.
      id: `substr(id, 1, 19) || 'f00${k}' || substr(id, 24)`,
      numero: `numero || '${copie}'`,
      rang: `rang + ${(k + 1) * rangs}`,
    }
    const values = columns.map((name) => changed[name] ?? name)
    base.exec(
      `insert into dossier (${columns.join()}) select ${values.join()} from dossier where rowid <= ${most}`,
    )
  }
  base.close()
  renameSync(partial, path)
  return folder
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const of = (mesures: readonly Mesure[], key: keyof Mesure) => middle(mesures.map((m) => m[key] ?? 0))

function tell(name: string, m: readonly Mesure[]): void {
  console.log(
    `Excel, ${name}: ${of(m, 'lignes')} rows in ${of(m, 'secondes').toFixed(1)} s, processor ${of(m, 'processeur').toFixed(1)} s, ${of(m, 'rss').toFixed(0)} MB resident at the most, longest block ${of(m, 'blocage').toFixed(0)} ms, ${of(m, 'taille').toFixed(1)} MB written`,
  )
}

function judge(name: string, said: string, held: boolean): void {
  console.log(`Excel, ${name}: ${said}: ${held ? 'held' : 'not held'}`)
  if (!held) process.exitCode = 1
}

async function compareWriters(exceljs: string): Promise<void> {
  const [ours, theirs]: [Mesure[], Mesure[]] = [[], []]
  for (let tour = 0; tour < TOURS; tour += 1) {
    ours.push(await measureWriter('ours', ''))
    theirs.push(await measureWriter('exceljs', exceljs))
  }
  tell('our writer', ours)
  tell('exceljs', theirs)
  // Round by round: what else the machine does weighs on both.
  const ratio = middle(ours.map((m, i) => (theirs[i]?.secondes ?? 0) / m.secondes))
  const cpu = middle(ours.map((m, i) => (theirs[i]?.processeur ?? 0) / m.processeur))
  judge(
    'speed',
    `${ratio.toFixed(1)} × faster than exceljs, ${cpu.toFixed(1)} × less processor (floor ${RATIO_MIN} ×)`,
    ratio >= RATIO_MIN,
  )
}

const { dir, remove } = benchDir(process.argv[2])
try {
  const monde = await openMonde(dir)
  await fillLarge(monde, LIGNES)
  await monde.close()
  const exceljs = installExceljs(dir)
  if (exceljs) await compareWriters(exceljs)
  else judge('speed', `not measured, ${EXCELJS} could not be installed`, false)
  // A first start keeps its modules compiled for the next ones.
  await measureService(dir, 0)
  for (const [folder, times] of [
    [dir, TOURS],
    [quadruple(dir), 2],
  ] as const) {
    const mesures = await measureService(folder, times)
    const lignes = of(mesures, 'lignes')
    tell('the whole server', mesures)
    const rss = Math.max(...mesures.map((m) => m.rss))
    judge('memory', `${rss.toFixed(0)} MB for ${lignes} rows (at most ${RSS_MAX_MO})`, rss <= RSS_MAX_MO)
    const blocage = of(mesures, 'blocage')
    const said = `${blocage.toFixed(0)} ms held (at most ${BLOCAGE_MAX_MS}), ${of(mesures, 'horloge').toFixed(0)} by the clock, the processor being shared`
    judge('event loop', said, blocage <= BLOCAGE_MAX_MS)
  }
} finally {
  remove()
}
