/**
 * Takes the official labels and rules of a blank Cerfa off its PDF, to the letter, as the data modules of its folder. Run once
 * for each edition of a form:
 *   node bff/src/documents/cli/survey-cerfa.ts <blank.pdf> <mapping.json> apprentissage/cerfa-10103-14
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type FontStyle, parseTypefaces } from '../fonts/typefaces.ts'
import { readFonts } from '../node/read-fonts.ts'
import { mergeRuns } from '../testing/merge-runs.ts'
import { readPdf } from '../testing/read-pdf.ts'

const [, , blank, mapping, name] = process.argv
if (!blank || !mapping || !name)
  throw new Error('Give the blank PDF, its mapping and the folder of the edition')
const folder = new URL(`../${name}/`, import.meta.url)
const { runs, shapes } = await readPdf(new Uint8Array(readFileSync(blank)))
const round = (n: number) => Math.round(n * 100) / 100

function styleOf(font: string): FontStyle {
  if (/BoldItalic/.test(font)) return 'boldItalic'
  if (/Bold/.test(font)) return 'bold'
  return /Italic/.test(font) ? 'italic' : 'regular'
}

// One label is set in Times, narrower than our face: its size keeps its width.
const sizeOf = (font: string, size: number) => (/Times/.test(font) ? round(size * 0.9) : size)

const faces = parseTypefaces(await readFonts())
function widthOf(style: FontStyle, size: number, text: string): number {
  let width = 0
  for (const char of text) width += faces[style].advance(faces[style].glyph(char.codePointAt(0) ?? 0))
  return (width * size) / 1000
}

/** Points: a line that our face sets shorter than this was spread between its margins: its words stand apart. */
const JUSTIFIEE = 5

const labels = mergeRuns(runs).flatMap((run) => {
  const [size, style] = [sizeOf(run.font, run.size), styleOf(run.font)]
  const label = (x: number, text: string) => [run.page, round(x), round(run.y), size, style, text]
  const words = run.text.split(' ')
  const missing = run.end - run.x - widthOf(style, size, run.text)
  if (missing < JUSTIFIEE || words.length < 2) return [label(run.x, run.text)]
  const gap = widthOf(style, size, ' ') + missing / (words.length - 1)
  let x = run.x
  return words.map((word) => {
    const placed = label(x, word)
    x += widthOf(style, size, word) + gap
    return placed
  })
})
const bands = new Map<string, (string | number)[]>()
const rules: (string | number)[][] = []
const frames: (string | number)[][] = []
/** Points: boxes to cross are framed thinner. */
const CADRE = 0.9
for (const { page, paint, color, width, box } of shapes) {
  const [x1, y1, x2, y2] = box.map(round) as [number, number, number, number]
  const flat = x2 - x1 < 0.5 || y2 - y1 < 0.5
  if (paint === 'fill' && color === '#d9d9d9') bands.set(`${page} ${y1}`, [page, x1, y1, x2, y2])
  if (paint !== 'stroke' || color === '#ffffff') continue
  if (flat) rules.push([page, x1, y1, x2, y2, width])
  else if (width > CADRE) frames.push([page, x1, y1, x2, y2, width])
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
  `${origin}import type { Etiquette } from '../../cerfa/edition.ts'

/** Every printed word of the form, in the order it is read. */
export const ETIQUETTES: readonly Etiquette[] = [
${lines(labels)}
]
`,
)
writeFileSync(
  new URL('cadres.ts', folder),
  `${origin}import type { Bandeau, Encadre, Filet } from '../../cerfa/edition.ts'

/** Grey bands behind the titles. */
export const BANDEAUX: readonly Bandeau[] = [
${lines([...bands.values()])}
]

/** Rules of the frame. */
export const FILETS: readonly Filet[] = [
${lines(rules)}
]

/** Frames around some of the boxes. */
export const ENCADRES: readonly Encadre[] = [
${lines(frames)}
]
`,
)
writeFileSync(
  new URL('champs.ts', folder),
  `${origin}import { type Champ, croix, texte } from '../../cerfa/edition.ts'

/** Every box of the form. */
export const CHAMPS = {
${fields.map(([name, { kind, page, rect }]) => `  '${name}': ${kind === 'text' ? 'texte' : 'croix'}(${page}, ${rect.join(', ')}),`).join('\n')}
} as const satisfies Record<string, Champ>

/** Name of a box. */
export type NomChamp = keyof typeof CHAMPS
`,
)
