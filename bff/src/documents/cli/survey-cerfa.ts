/**
 * Takes the official labels and rules of the blank Cerfa 10103*14 off its PDF, to the letter, as the data modules
 * of `cerfa-10103-14/`. Run once for each edition of the form:
 *   node bff/src/documents/cli/survey-cerfa.ts <blank.pdf> <mapping.json>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { mergeRuns } from '../testing/merge-runs.ts'
import { readPdf } from '../testing/read-pdf.ts'

const [, , blank, mapping] = process.argv
if (!blank || !mapping) throw new Error('Give the blank PDF and its mapping')
const folder = new URL('../apprentissage/cerfa-10103-14/', import.meta.url)
const { runs, shapes } = await readPdf(new Uint8Array(readFileSync(blank)))
const round = (n: number) => Math.round(n * 100) / 100

function styleOf(font: string): string {
  if (/BoldItalic/.test(font)) return 'boldItalic'
  if (/Bold/.test(font)) return 'bold'
  return /Italic/.test(font) ? 'italic' : 'regular'
}

// One label is set in Times, narrower than our face: its size keeps its width.
const sizeOf = (font: string, size: number) => (/Times/.test(font) ? round(size * 0.9) : size)

const labels = mergeRuns(runs).map((run) => [
  run.page,
  round(run.x),
  round(run.y),
  sizeOf(run.font, run.size),
  styleOf(run.font),
  run.text,
])
const bands = new Map<string, (string | number)[]>()
const rules: (string | number)[][] = []
for (const { page, paint, color, width, box } of shapes) {
  const [x1, y1, x2, y2] = box.map(round) as [number, number, number, number]
  const flat = x2 - x1 < 0.5 || y2 - y1 < 0.5
  if (paint === 'fill' && color === '#d9d9d9') bands.set(`${page} ${y1}`, [page, x1, y1, x2, y2])
  if (paint === 'stroke' && flat) rules.push([page, x1, y1, x2, y2, width])
}

interface Entry {
  kind: 'text' | 'checkbox'
  page: number
  rect: [number, number, number, number]
}
const fields = Object.entries(JSON.parse(readFileSync(mapping, 'utf8')) as Record<string, Entry>)

const lines = (rows: readonly unknown[]) => rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')
const origin = '// Taken off the official blank by cli/survey-cerfa.ts: do not edit by hand.\n'

writeFileSync(
  new URL('etiquettes.ts', folder),
  `${origin}import type { FontStyle } from '../fonts/typefaces.ts'

/** Page, left, baseline, size (points), face and official wording of a label. */
export type Etiquette = readonly [page: number, x: number, y: number, corps: number, style: FontStyle, texte: string]

/** Every printed word of the form, in the order it is read. */
export const ETIQUETTES: readonly Etiquette[] = [
${lines(labels)}
]
`,
)
writeFileSync(
  new URL('cadres.ts', folder),
  `${origin}
/** Grey bands behind the titles: page and corners. */
export const BANDEAUX: readonly (readonly [page: number, x1: number, y1: number, x2: number, y2: number])[] = [
${lines([...bands.values()])}
]

/** Rules of the frame: page, ends and thickness. */
export const FILETS: readonly (readonly [page: number, x1: number, y1: number, x2: number, y2: number, epaisseur: number])[] = [
${lines(rules)}
]
`,
)
writeFileSync(
  new URL('champs.ts', folder),
  `${origin}
/** A place to fill: page, corners in points from the bottom left, box of text or box to cross. */
export interface Champ {
  readonly page: number
  readonly rect: readonly [x1: number, y1: number, x2: number, y2: number]
  readonly nature: 'texte' | 'case'
}

const texte = (page: number, ...rect: [number, number, number, number]): Champ => ({ page, rect, nature: 'texte' })
const croix = (page: number, ...rect: [number, number, number, number]): Champ => ({ page, rect, nature: 'case' })

/** Every box of the form. */
export const CHAMPS = {
${fields.map(([name, { kind, page, rect }]) => `  '${name}': ${kind === 'text' ? 'texte' : 'croix'}(${page}, ${rect.join(', ')}),`).join('\n')}
} as const satisfies Record<string, Champ>

/** Name of a box. */
export type NomChamp = keyof typeof CHAMPS
`,
)
