import { structNode } from '../pdf/structure.ts'
import { type Flow, LEADING, MARGIN } from './flow.ts'
import { spansOf, wrapSpans } from './rich-text.ts'
import type { Fact } from './table.ts'

const COLUMNS = 2
const GAP = 18
const LABEL = 7.5
const VALUE = 9.5

/** Grids up to this height stay on one page. Points. */
const SHORT = 170

/**
 * Draws facts two by two, each label over its value; those without a value are left out. A row is never cut.
 * @param caption drawn above, on the same page
 */
export function drawGrid(flow: Flow, facts: readonly Fact[], caption?: string): void {
  const width = (flow.width - GAP * (COLUMNS - 1)) / COLUMNS
  const rows = rowsOf(flow, facts, width)
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  flow.keep((total <= SHORT ? total : (rows[0]?.height ?? 0)) + (caption ? 20 : 0))
  if (caption) flow.subheading(caption)
  const table = structNode('Table', flow.section)
  for (const { cells, labels, height } of rows) {
    flow.keep(height)
    const row = structNode('TR', table)
    cells.forEach(({ label, value }, column) => {
      const x = MARGIN + column * (width + GAP)
      const head = structNode('TH', row, { scope: 'Row' })
      // Values of a row stand on one line, whatever the length of their labels.
      const top = flow.y - labels + label.length * LABEL * LEADING
      flow.lines(label, x, top, LABEL, head, width, 'left', [0.3, 0.32, 0.36])
      flow.lines(value, x, flow.y - labels, VALUE, structNode('TD', row), width)
    })
    flow.y -= height
  }
  flow.space(4)
}

/** Facts broken into lines; `labels` is the height of the tallest label of the row. */
function rowsOf(flow: Flow, facts: readonly Fact[], width: number) {
  const told = facts.filter(([, value]) => value !== '')
  return Array.from({ length: Math.ceil(told.length / COLUMNS) }, (_, i) => {
    const cells = told.slice(i * COLUMNS, (i + 1) * COLUMNS).map(([label, value]) => ({
      label: wrapSpans(spansOf(label, 'regular'), width, flow.measure(LABEL)),
      value: wrapSpans(spansOf(value, 'bold'), width, flow.measure(VALUE)),
    }))
    const labels = Math.max(...cells.map(({ label }) => label.length)) * LABEL * LEADING
    const values = Math.max(...cells.map(({ value }) => value.length)) * VALUE * LEADING
    return { cells, labels, height: labels + values + 5 }
  })
}
