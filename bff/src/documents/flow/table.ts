import { type StructNode, structNode } from '../pdf/structure.ts'
import { type Flow, INK, LEADING, MARGIN } from './flow.ts'
import { type RichText, spansOf, wrapSpans } from './rich-text.ts'

/** A column: its heading and its share of the width (all shares add up to 1). */
export interface Column {
  readonly title: string
  readonly share: number
  readonly align?: 'left' | 'right'
}

/** Points; `caption` is drawn above and stays with the table. */
interface TableOptions {
  readonly size?: number
  readonly rowHeight?: number
  readonly caption?: string
}

const PAD = 5
const PAD_ROW = 2.8
/** Tables up to this many rows stay on one page. */
const SHORT = 12

/** Draws a table; its heading comes again at the top of each page, and a row is never cut. */
export function drawTable(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly RichText[][],
  { size = 9, rowHeight = 0, caption }: TableOptions = {},
): void {
  let table: StructNode
  const drawRow = (cells: readonly RichText[], head: boolean) => {
    const broken = columns.map(({ share }, i) =>
      wrapSpans(
        spansOf(cells[i] ?? '', head ? 'bold' : 'regular'),
        share * flow.width - 2 * PAD,
        flow.measure(size),
      ),
    )
    const text = Math.max(1, ...broken.map((lines) => lines.length)) * size * LEADING + 2 * PAD_ROW
    const height = head ? text : Math.max(text, rowHeight)
    if (!head && turned(flow, height)) drawRow(titles, true)
    if (head) flow.sheet.fill(MARGIN, flow.y - height, MARGIN + flow.width, flow.y, [0.92, 0.94, 0.96])
    const row = structNode('TR', table)
    let x = MARGIN
    columns.forEach(({ share, align = 'left' }, i) => {
      const cell = head ? structNode('TH', row, { scope: 'Column' }) : structNode('TD', row)
      const room = share * flow.width - 2 * PAD
      flow.lines(broken[i] ?? [], x + PAD, flow.y - PAD_ROW, size, cell, room, align, head ? INK : undefined)
      x += share * flow.width
    })
    flow.y -= height
    flow.sheet.line(MARGIN, flow.y, MARGIN + flow.width, flow.y, 0.4, [0.72, 0.75, 0.8])
  }
  const titles = columns.map((column) => column.title)
  const least = rows.length <= SHORT ? rows.length + 1 : 4
  flow.keep(least * (size * LEADING + 2 * PAD_ROW) + (caption ? 20 : 0))
  if (caption) flow.subheading(caption)
  table = structNode('Table', flow.section)
  drawRow(titles, true)
  for (const row of rows) drawRow(row, false)
  flow.space(10)
}

function turned(flow: Flow, height: number): boolean {
  const before = flow.sheet
  flow.keep(height)
  return flow.sheet !== before
}

/** A label and its value, empty where there is none. */
export type Fact = readonly [label: string, value: RichText]

/** Draws label and value side by side, one pair a line; pairs without a value are left out. */
export function drawFacts(flow: Flow, facts: readonly Fact[], share = 0.36): void {
  const table = structNode('Table', flow.section)
  const size = 9.5
  for (const [label, value] of facts) {
    if (value === '') continue
    const left = wrapSpans(spansOf(label, 'regular'), share * flow.width - PAD, flow.measure(size))
    const right = wrapSpans(spansOf(value, 'bold'), (1 - share) * flow.width, flow.measure(size))
    const height = Math.max(left.length, right.length) * size * LEADING + 3
    flow.keep(height)
    const row = structNode('TR', table)
    flow.lines(
      left,
      MARGIN,
      flow.y,
      size,
      structNode('TH', row, { scope: 'Row' }),
      undefined,
      'left',
      [0.3, 0.32, 0.36],
    )
    flow.lines(right, MARGIN + share * flow.width, flow.y, size, structNode('TD', row))
    flow.y -= height
  }
  flow.space(6)
}
