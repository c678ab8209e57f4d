import { describe, expect, it } from 'vitest'
import { drawCerfa } from '../draw.ts'
import { FORMES } from '../testing/formes.ts'
import { mergeRuns } from '../testing/merge-runs.ts'
import { testPress } from '../testing/press.ts'
import { inkBox, offsetOf, type Raster, type Rect, rasterize } from '../testing/rasterize.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { GRIS_DES_CASES } from './edition.ts'
import { place } from './pose.ts'

/** Points. */
const TOLERANCE = 2

interface Region {
  readonly name: string
  readonly page: number
  readonly rect: Rect
}

/** Labels that stand elsewhere, or are not the same words. */
function movedLabels(labels: readonly Region[], ours: readonly Raster[], theirs: readonly Raster[]) {
  return labels.flatMap(({ name, page, rect }) => {
    const [a, b] = [ours[page - 1], theirs[page - 1]]
    const found = a && b && offsetOf(a, b, rect)
    // Two faces of the same widths do not draw quite the same letters; no letters at all would give 1.
    const same = found && Math.hypot(found.dx, found.dy) <= TOLERANCE && found.unlike < 0.9
    return same ? [] : [{ name, page, ...found }]
  })
}

/** Values whose ink has not the same edges. */
function movedValues(values: readonly Region[], ours: readonly Raster[], theirs: readonly Raster[]) {
  return values.flatMap(({ name, page, rect }) => {
    const [a, b] = [ours, theirs].map((pages) => {
      const raster = pages[page - 1]
      return raster ? inkBox(raster, rect) : null
    })
    const same = a && b && a.every((edge, i) => Math.abs(edge - (b[i] ?? Number.NaN)) <= TOLERANCE)
    return same ? [] : [{ name, ours: a, theirs: b }]
  })
}

const grown = ([x1, y1, x2, y2]: Rect, by: number): Rect => [x1 - by, y1 - by, x2 + by, y2 + by]

describe.each(FORMES)(
  '$nom as images, beside the official blank',
  async ({ nom, forme, blank: official, exemple }) => {
    const EMPTY = {
      formulaire: nom,
      contrat: {},
      numero: null,
      version: null,
      projet: false,
      remuneration: null,
    }
    const drawn = await testPress()
    const filled = await testPress({ modeles: [official] })

    it('every label stands within 2 points of the official one', { timeout: 60_000 }, async () => {
      const { runs } = await readPdf(official)
      const labels = mergeRuns(runs).map(({ page, x, y, end, size, text }) => ({
        name: text,
        page,
        rect: [x, y - 0.2 * size, end, y + 0.75 * size] as const,
      }))
      expect(labels.length).toBeGreaterThan(150)
      const theirs = await rasterize(official)
      const white = theirs.map((page) => ({ ...page, grey: page.grey.map(() => 255) }))
      expect(
        movedLabels(labels.slice(0, 9), white, theirs),
        'labels that are not there are seen',
      ).toHaveLength(9)
      expect(movedLabels(labels, await rasterize(await drawCerfa(drawn, EMPTY)), theirs)).toEqual([])
      expect(movedLabels(labels, await rasterize(await drawCerfa(filled, EMPTY)), theirs)).toEqual([])
    })

    it('every value stands within 2 points, drawn or on the blank, inside the official box', {
      timeout: 60_000,
    }, async () => {
      const input = exemple()
      const { poses } = place(forme.edition.champs, forme.valeurs(input), GRIS_DES_CASES)
      const values = poses.map(({ nom, page, rect, nature }) => ({
        name: nom,
        page,
        // Within the frame of a box to cross.
        rect: grown(rect, nature === 'case' ? -1.2 : 0),
      }))
      const [ours, theirs, empty] = await Promise.all([
        rasterize(await drawCerfa(drawn, input)),
        rasterize(await drawCerfa(filled, input)),
        rasterize(official),
      ])
      expect(movedValues(values, ours, theirs)).toEqual([])
      for (const { name, page, rect } of values) {
        const raster = empty[page - 1]
        expect(raster && inkBox(raster, rect), `the blank has nothing in ${name}`).toBeNull()
      }
    })
  },
)
