import type { FontStyle } from '../fonts/typefaces.ts'
import { A4, type PdfFile } from '../pdf/pdf-file.ts'
import { BLACK, type Color, type Sheet } from '../pdf/sheet.ts'
import { type StructNode, structNode } from '../pdf/structure.ts'
import { type RichText, type Span, spansOf, wrapSpans } from './rich-text.ts'

/** How a paragraph is set. Points. */
interface ParagraphOptions {
  readonly size?: number
  readonly style?: FontStyle
  readonly align?: 'left' | 'right' | 'center'
  /** From the left margin. */
  readonly indent?: number
  readonly width?: number
  readonly after?: number
  readonly color?: Color
  /** Node that takes the text; a paragraph of its own otherwise. */
  readonly node?: StructNode
}

/** Text that runs from page to page. */
export interface Flow {
  readonly file: PdfFile
  readonly width: number
  /** Where new parts of the document hang; a section after each title. */
  section: StructNode
  title(text: string): void
  /** Begins a section, on the next page when less than that room is left for what follows. */
  heading(text: string, room?: number): void
  subheading(text: string): void
  paragraph(text: RichText, options?: ParagraphOptions): void
  list(items: readonly RichText[], options?: ParagraphOptions): void
  space(points: number): void
  /** Turns the page unless that much room is left. */
  keep(points: number): void
  /** The page and height where the next thing will be drawn. */
  readonly sheet: Sheet
  y: number
  /** Draws lines already broken, at a place. Tables use it. */
  lines(
    lines: readonly Span[][],
    x: number,
    top: number,
    size: number,
    node: StructNode,
    width?: number,
    align?: 'left' | 'right' | 'center',
    color?: Color,
  ): void
  measure(size: number): (text: string, style: FontStyle) => number
}

/** Height of a line, in sizes. */
export const LEADING = 1.35
export const INK: Color = [0.06, 0.13, 0.24]
const LEFT = 56
const RIGHT = 56
const TOP = 52
const BOTTOM = 62

/**
 * Starts a run of text on a new page of a file.
 * @param footer small print at the foot of each page, beside its number
 */
export function createFlow(file: PdfFile, footer: string): Flow {
  const width = A4.width - LEFT - RIGHT
  const measure = (size: number) => (text: string, style: FontStyle) => file.font(style).width(text, size)
  let sheet: Sheet
  const sheets: Sheet[] = []
  const turn = () => {
    sheet = file.addPage()
    sheets.push(sheet)
    flow.y = A4.height - TOP
  }
  file.beforeFinish(() => {
    for (const [i, one] of sheets.entries()) drawFooter(file, one, footer, `${i + 1}/${sheets.length}`)
  })
  const flow: Flow = {
    file,
    width,
    y: 0,
    section: structNode('Sect', file.root),
    get sheet() {
      return sheet
    },
    measure,
    keep(points) {
      if (flow.y - points < BOTTOM) turn()
    },
    space(points) {
      flow.y -= points
    },
    title(text) {
      flow.paragraph(text, {
        size: 17,
        style: 'bold',
        after: 6,
        color: INK,
        node: structNode('H1', flow.section),
      })
    },
    heading(text, room = 80) {
      flow.keep(room)
      flow.section = structNode('Sect', file.root)
      flow.space(8)
      flow.paragraph(text, {
        size: 12,
        style: 'bold',
        after: 3,
        color: INK,
        node: structNode('H2', flow.section),
      })
      sheet.line(LEFT, flow.y + 1, A4.width - RIGHT, flow.y + 1, 0.8, INK)
      flow.space(5)
    },
    subheading(text) {
      flow.space(3)
      flow.paragraph(text, { size: 10, style: 'bold', after: 2, node: structNode('H3', flow.section) })
    },
    paragraph(text, options = {}) {
      const { size = 10, style = 'regular', align = 'left', indent = 0, after = 6, color = BLACK } = options
      const room = options.width ?? width - indent
      const node = options.node ?? structNode('P', flow.section)
      for (const line of wrapSpans(spansOf(text, style), room, measure(size))) {
        flow.keep(size * LEADING)
        flow.lines([line], LEFT + indent, flow.y, size, node, room, align, color)
        flow.y -= size * LEADING
      }
      flow.space(after)
    },
    list(items, options = {}) {
      const list = structNode('L', flow.section)
      const size = options.size ?? 10
      for (const item of items) {
        const li = structNode('LI', list)
        flow.keep(size * LEADING)
        const y = flow.y - size * 1.05
        sheet.text(
          structNode('Lbl', li),
          file.font('regular'),
          size,
          LEFT + (options.indent ?? 0) + 4,
          y,
          '•',
        )
        const body = structNode('LBody', li)
        flow.paragraph(item, { after: 3, ...options, indent: (options.indent ?? 0) + 16, node: body })
      }
      flow.space(4)
    },
    lines(lines, x, top, size, node, room = width, align = 'left', color = BLACK) {
      lines.forEach((line, i) => {
        const spans = line.map((span, s) =>
          s === line.length - 1 ? { ...span, text: span.text.trimEnd() } : span,
        )
        const total = spans.reduce((sum, span) => sum + measure(size)(span.text, span.style), 0)
        let at = x + (align === 'left' ? 0 : align === 'right' ? room - total : (room - total) / 2)
        for (const { text, style } of spans) {
          sheet.text(node, file.font(style), size, at, top - size * (1.05 + i * LEADING), text, color)
          at += measure(size)(text, style)
        }
      })
    },
  }
  turn()
  return flow
}

function drawFooter(file: PdfFile, sheet: Sheet, footer: string, number: string): void {
  const font = file.font('regular')
  const grey: Color = [0.33, 0.33, 0.36]
  sheet.line(LEFT, BOTTOM - 14, A4.width - RIGHT, BOTTOM - 14, 0.5, [0.75, 0.77, 0.8])
  sheet.text(null, font, 7.5, LEFT, BOTTOM - 25, footer, grey)
  sheet.text(null, font, 7.5, A4.width - RIGHT - font.width(number, 7.5), BOTTOM - 25, number, grey)
}

/** Left margin, for what draws beside the text. */
export const MARGIN = LEFT
