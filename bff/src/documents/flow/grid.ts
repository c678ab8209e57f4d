import { structNode } from '../pdf/structure.ts'
import { type Flow, LEADING, MARGIN } from './flow.ts'
import { spansOf, wrapSpans } from './rich-text.ts'
import type { Fact } from './table.ts'

const COLUMNS = 2
const GAP = 18
const LABEL = 7.5
const VALUE = 9.5

/** Draws facts two by two, each label over its value; those without a value are left out. A row is never cut. */
export function drawGrid(flow: Flow, facts: readonly Fact[]): void {
  const table = structNode('Table', flow.section)
  const width = (flow.width - GAP * (COLUMNS - 1)) / COLUMNS
  const told = facts.filter(([, value]) => value !== '')
  for (let i = 0; i < told.length; i += COLUMNS) {
    const cells = told.slice(i, i + COLUMNS).map(([label, value]) => ({
      label: wrapSpans(spansOf(label, 'regular'), width, flow.measure(LABEL)),
      value: wrapSpans(spansOf(value, 'bold'), width, flow.measure(VALUE)),
    }))
    const labels = Math.max(...cells.map(({ label }) => label.length)) * LABEL * LEADING
    const height = labels + Math.max(...cells.map(({ value }) => value.length)) * VALUE * LEADING + 5
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
