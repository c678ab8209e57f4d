import { describe, expect, it } from 'vitest'
import { drawCerfa } from '../../draw.ts'
import { FORMULAIRE } from '../../testing/example.ts'
import { mergeRuns } from '../../testing/merge-runs.ts'
import { officiel } from '../../testing/officiel.ts'
import { testPress } from '../../testing/press.ts'
import { type Run, readPdf, type Shape } from '../../testing/read-pdf.ts'
import { readModele } from '../cerfa-officiel/modele.ts'
import { CHAMPS, type Champ } from './champs.ts'

const blank = officiel('cerfa-10103-14')
const TOLERANCE = 2

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE
const sameLabel = (a: Run, b: Run) =>
  a.page === b.page && a.text === b.text && near(a.x, b.x) && near(a.y, b.y) && near(a.end, b.end)
const sameShape = (a: Shape, b: Shape) =>
  a.page === b.page && a.paint === b.paint && a.box.every((edge, i) => near(edge, b.box[i] ?? Number.NaN))

describe('side by side with the official blank', async () => {
  const official = await readPdf(blank)
  const empty = { formulaire: FORMULAIRE, contrat: {}, numero: null, projet: false, remuneration: null }
  const ours = await readPdf(await drawCerfa(await testPress(), empty))

  it('has two pages', () => {
    expect([official.pages, ours.pages]).toEqual([2, 2])
  })

  it('bears every official word, to the letter, within 2 points', () => {
    const printed = mergeRuns(ours.runs)
    const missing = mergeRuns(official.runs).filter((label) => !printed.some((run) => sameLabel(label, run)))
    expect(missing.map(({ page, x, y, text }) => ({ page, x, y, text }))).toEqual([])
  })

  it('adds no word but those of the two emblems', () => {
    const labels = mergeRuns(official.runs)
    const added = mergeRuns(ours.runs).filter((run) => !labels.some((label) => sameLabel(label, run)))
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
    // The blank paints a white ground a little larger than each case: only what shows is compared.
    const visible = official.shapes.filter(({ paint, color }) => !(paint === 'fill' && color === '#ffffff'))
    expect(visible.length).toBeGreaterThan(200)
    const missing = visible.filter((shape) => !ours.shapes.some((own) => sameShape(shape, own)))
    expect(missing).toEqual([])
  })

  it('knows every field of the form, where it stands', async () => {
    const { cases } = await readModele(blank)
    expect(Object.keys(CHAMPS).sort()).toEqual(Object.keys(cases).sort())
    for (const [name, { page, rect }] of Object.entries<Champ>(CHAMPS)) {
      expect(cases[name]?.page, name).toBe(page)
      for (const [i, edge] of rect.entries()) expect(cases[name]?.rect[i], name).toBeCloseTo(edge, 0)
    }
  })
})
