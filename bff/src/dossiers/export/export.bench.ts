/**
 * 100,000 rows of 20 columns to Excel: our writer against exceljs streaming with its default settings, in turn, each alone in
 * its process; then the whole of « Exporter vers Excel » through the API, on a populated store:
 *   node bff/src/dossiers/export/export.bench.ts [folder of a store to fill, and keep]
 * exceljs is no dependency of ours: it is installed aside for the run.
 */
import { execFileSync, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { benchDir, openMonde } from '../bench/monde.ts'
import type { Mesure } from './export.mesure.ts'

const LIGNES = 100_000
const TOURS = 5
const RATIO_MIN = 3
const RSS_MAX_MO = 150
const BLOCAGE_MAX_MS = 50
const EXCELJS = 'exceljs@4.4.0'

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

function measure(way: string, argument: string): Promise<Mesure> {
  const child = fork(join(import.meta.dirname, 'export.mesure.ts'), [way, argument])
  return new Promise((resolve, reject) => {
    let heard: Mesure | null = null
    child.once('message', (m) => {
      heard = m as Mesure
    })
    child.once('exit', (code) => (heard ? resolve(heard) : reject(new Error(`${way} stopped with ${code}`))))
  })
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const { dir, remove } = benchDir(process.argv[2])
try {
  const monde = await openMonde(dir)
  await monde.fill(LIGNES)
  await monde.close()
  const exceljs = installExceljs(dir)
  const ways = { ours: '', ...(exceljs ? { exceljs } : {}), api: dir }
  const heard = new Map<string, Mesure[]>()
  for (let tour = 0; tour < TOURS; tour += 1)
    for (const [way, argument] of Object.entries(ways))
      heard.set(way, [...(heard.get(way) ?? []), await measure(way, argument)])
  const of = (way: string, key: keyof Mesure) => middle((heard.get(way) ?? []).map((m) => m[key]))
  const [rss, blocage] = [of('ours', 'rss'), of('ours', 'blocage')]
  for (const way of Object.keys(ways))
    console.log(
      `Excel, ${way}: ${of(way, 'lignes')} rows in ${of(way, 'secondes').toFixed(1)} s, processor ${of(way, 'processeur').toFixed(1)} s, ${of(way, 'rss').toFixed(0)} MB resident (${of(way, 'ajout').toFixed(0)} added), longest block ${of(way, 'blocage').toFixed(0)} ms, ${of(way, 'taille').toFixed(1)} MB written`,
    )
  if (exceljs) {
    const ratio = of('exceljs', 'secondes') / of('ours', 'secondes')
    const cpu = of('exceljs', 'processeur') / of('ours', 'processeur')
    const held = ratio >= RATIO_MIN && rss <= RSS_MAX_MO && blocage <= BLOCAGE_MAX_MS
    console.log(
      `Excel: ${ratio.toFixed(1)} × faster than exceljs (floor ${RATIO_MIN} ×), ${cpu.toFixed(1)} × less processor; ${rss.toFixed(0)} MB (at most ${RSS_MAX_MO}); longest block ${blocage.toFixed(0)} ms (at most ${BLOCAGE_MAX_MS}): ${held ? 'floor held' : 'UNDER THE FLOOR'}`,
    )
    process.exitCode = held ? 0 : 1
  } else console.log(`No ratio: ${EXCELJS} could not be installed`)
} finally {
  remove()
}
