import { describe, expect, it } from 'vitest'
import { drawCerfa } from '../draw.ts'
import { FORMES } from '../testing/formes.ts'
import { mergeRuns } from '../testing/merge-runs.ts'
import { testPress } from '../testing/press.ts'
import { type Run, readPdf, type Shape } from '../testing/read-pdf.ts'
import { readModele } from './officiel/modele.ts'

const TOLERANCE = 2

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE
const sameLabel = (a: Run, b: Run) =>
  a.page === b.page && a.text === b.text && near(a.x, b.x) && near(a.y, b.y) && near(a.end, b.end)
/** Our words of a line that the blank spreads between its margins, as the one label that they are there. */
function joinWords(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const gap = last ? run.x - last.end : 0
    const spread =
      last?.page === run.page && near(last.y, run.y) && last.size === run.size && gap > 3 && gap < 5
    if (last && spread)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${run.text}`, end: run.end }
    else joined.push({ ...run })
  }
  return joined
}
const sameShape = (a: Shape, b: Shape) =>
  a.page === b.page && a.paint === b.paint && a.box.every((edge, i) => near(edge, b.box[i] ?? Number.NaN))

describe.each(FORMES)('$nom, side by side with the official blank', async ({ nom, forme, blank }) => {
  const official = await readPdf(blank)
  const empty = {
    formulaire: nom,
    contrat: {},
    numero: null,
    version: null,
    projet: false,
    remuneration: null,
  }
  const ours = await readPdf(await drawCerfa(await testPress(), empty))

  it('has two pages', () => {
    expect([official.pages, ours.pages]).toEqual([2, 2])
  })

  it('bears every official word, to the letter, within 2 points', () => {
    const words = mergeRuns(ours.runs)
    const printed = [...words, ...joinWords(words)]
    const missing = mergeRuns(official.runs).filter((label) => !printed.some((run) => sameLabel(label, run)))
    expect(missing.map(({ page, x, y, text }) => ({ page, x, y, text }))).toEqual([])
  })

  it('adds no word but those of the two emblems', () => {
    const labels = mergeRuns(official.runs)
    const known = (run: Run) => labels.some((label) => sameLabel(label, run))
    const added = joinWords(mergeRuns(ours.runs).filter((run) => !known(run))).filter((run) => !known(run))
    expect(added.map((run) => run.text)).toEqual([
      'MINISTÈRE',
      'DU TRAVAIL, DE LA SANTÉ,',
      'DES SOLIDARITÉS',
      'ET DES FAMILLES',
      'Liberté',
      'Égalité',
      'Fraternité',
      'cerfa',
    ])
  })

  it('has every band, rule, box and case within 2 points', () => {
    // The blank paints in white a ground a little larger than each case, and a rule: only what shows is compared.
    const visible = official.shapes.filter(({ color }) => color !== '#ffffff')
    expect(visible.length).toBeGreaterThan(100)
    const missing = visible.filter((shape) => !ours.shapes.some((own) => sameShape(shape, own)))
    expect(missing).toEqual([])
  })

  it('knows every field of the form, where it stands', async () => {
    const { cases } = await readModele(blank, forme.cartes)
    const { champs } = forme.edition
    expect(Object.keys(champs).sort()).toEqual(Object.keys(cases).sort())
    for (const [name, { page, rect }] of Object.entries(champs)) {
      expect(cases[name]?.page, name).toBe(page)
      for (const [i, edge] of rect.entries()) expect(cases[name]?.rect[i], name).toBeCloseTo(edge, 0)
    }
  })
})
