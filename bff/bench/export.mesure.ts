/** One writer of the workbook, measured alone in its process: what `export.bench.ts` runs. */

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Writable } from 'node:stream'
import { listeXlsx } from '../src/dossiers/export/classeur.ts'
import { COLONNES } from '../src/dossiers/export/colonnes.ts'
import { gzipOnThread } from '../src/node/gzip.ts'

export interface Mesure {
  readonly lignes: number
  readonly secondes: number
  /** Seconds of processor, all threads. */
  readonly processeur: number
  /** Megabytes resident at the highest. */
  readonly rss: number
  /** Longest time the event loop was held, in milliseconds; the server's without what it waited for a processor. */
  readonly blocage: number
  /** The same by the clock, where both are known. */
  readonly horloge?: number
  /** Megabytes. */
  readonly taille: number
}

const MO = 2 ** 20

async function drain(stream: ReadableStream<Uint8Array> | null): Promise<number> {
  const reader = stream?.getReader()
  let octets = 0
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) return octets
    octets += part.value.length
  }
}

type Cellules = (string | number | null)[]

const LIGNES = 100_000
const PAR_PAGE = 100
const NB_COLONNES = 20
const COLONNES_FAITES = COLONNES.slice(0, NB_COLONNES)
const MOTS = [
  'Nguyễn-Lefèvre',
  'INTERIM DEMO AGENCE DE LYON',
  'BTS Électrotechnique',
  'O’Neill & fils',
  'AP2026',
]
const JOURS = Array.from({ length: 900 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
)

/** A text in one piece, as a store gives it: one put together here is a rope, which costs whoever reads it letter by letter. */
const flat = (text: string): string => Buffer.from(text).toString()

/** Rows of twenty cells as the export has them (texts, days, amounts), in memory before anything is measured. */
const ROWS: readonly Cellules[] = Array.from({ length: 5000 }, (_, row) =>
  COLONNES_FAITES.map(({ genre }, c) => {
    if (genre === 'montant') return 50_000 + ((row * 37 + c) % 90_000)
    if (genre === 'date') return JOURS[(row * 7 + c * 3) % JOURS.length] ?? null
    return flat(`${MOTS[(row + c) % MOTS.length]} ${row}-${c}`)
  }),
)

/** The same rows for both writers, over and over: what they are made of costs neither of them anything. */
async function* pages(): AsyncGenerator<readonly Cellules[]> {
  for (let n = 0; n < LIGNES; n += PAR_PAGE) yield ROWS.slice(n % ROWS.length, (n % ROWS.length) + PAR_PAGE)
}

/** Makes a writer ready, to be run and timed: the bytes that it made. */
const WAYS: Readonly<Record<string, (exceljs: string) => Promise<() => Promise<number>>>> = {
  /** Our writer alone. */
  ours: async () => {
    const colonnes = COLONNES_FAITES.map(({ titre, genre, largeur }, c) => ({
      titre,
      genre,
      largeur,
      valeur: (row: Cellules) => row[c],
    }))
    return () => drain(listeXlsx('Contrats', colonnes, pages(), gzipOnThread))
  },
  /** exceljs alone, streaming, its default settings. */
  exceljs: async (url) => {
    const { default: exceljs } = (await import(url)) as { default: Exceljs }
    return async () => {
      let octets = 0
      const stream = new Writable({
        write(chunk: Uint8Array, _, done) {
          octets += chunk.length
          done()
        },
      })
      const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream })
      const sheet = workbook.addWorksheet('Contrats')
      sheet.columns = COLONNES_FAITES.map(({ titre, largeur }) => ({ header: titre, width: largeur }))
      for await (const page of pages())
        for (const row of page) {
          const values = row.map((value, c) => {
            const genre = COLONNES_FAITES[c]?.genre
            if (genre === 'montant') return Number(value) / 100
            return genre === 'date' && value !== null ? new Date(value) : value
          })
          sheet.addRow(values).commit()
        }
      sheet.commit()
      await workbook.commit()
      return octets
    }
  },
}

interface Exceljs {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookWriter: new (options: {
        stream: Writable
      }) => {
        addWorksheet(name: string): {
          columns: unknown
          addRow(row: unknown): { commit(): void }
          commit(): void
        }
        commit(): Promise<void>
      }
    }
  }
}

const [way = '', argument = ''] = process.argv.slice(2)
const run = await WAYS[way]?.(argument)
const delay = monitorEventLoopDelay({ resolution: 1 })
let rss = process.memoryUsage.rss()
const watching = setInterval(() => {
  rss = Math.max(rss, process.memoryUsage.rss())
}, 20)
delay.enable()
const [before, start] = [process.cpuUsage(), performance.now()]
const octets = (await run?.()) ?? 0
const cpu = process.cpuUsage(before)
const mesure: Mesure = {
  lignes: LIGNES,
  secondes: (performance.now() - start) / 1000,
  processeur: (cpu.user + cpu.system) / 1e6,
  rss: rss / MO,
  blocage: delay.max / 1e6,
  taille: octets / MO,
}
clearInterval(watching)
process.send?.(mesure, () => process.exit(0))
