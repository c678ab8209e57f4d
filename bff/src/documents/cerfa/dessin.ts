import type { NamedFont, Sheet } from '../pdf/sheet.ts'
import type { StructNode } from '../pdf/structure.ts'
import { fitText } from '../text/fit.ts'
import type { Champ } from './edition.ts'
import type { Pose } from './pose.ts'

type Rect = Champ['rect']

/** Draws one value in its box. @returns false when the box could not hold it whole */
export function drawValeur(sheet: Sheet, node: StructNode, font: NamedFont, pose: Pose): boolean {
  if (pose.valeur === true) {
    drawCroix(sheet, node, pose.rect)
    return true
  }
  if (pose.fond) sheet.fill(...pose.rect, pose.fond)
  return drawTexte(sheet, node, font, pose.rect, pose.valeur)
}

/** Boxes narrower than this are cells: their value stands in the middle. */
const CELL = 30

function drawTexte(sheet: Sheet, node: StructNode, font: NamedFont, rect: Rect, text: string): boolean {
  const [x1, y1, x2, y2] = rect
  const width = x2 - x1
  const padding = width < CELL ? 0.4 : 2
  const { size, lines, whole } = fitText(text, width - 2 * padding, font.width)
  const leading = (y2 - y1) / lines.length
  // Capitals are 0.72 em high: they stand in the middle of their share of the box.
  const rise = (leading - 0.72 * size) / 2
  lines.forEach((line, i) => {
    const left = width < CELL ? x1 + (width - font.width(line, size)) / 2 : x1 + padding
    sheet.text(node, font, size, left, y2 - (i + 1) * leading + rise, line)
  })
  return whole
}

/** A cross wider than this hides more than its box. */
const CROIX = 7

function drawCroix(sheet: Sheet, node: StructNode, [x1, y1, x2, y2]: Rect): void {
  const half = Math.min(CROIX, x2 - x1 - 2.8, y2 - y1 - 2.8) / 2
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const [left, bottom, right, top] = [x - half, y - half, x + half, y + half].map((n) => n.toFixed(2))
  sheet.raw(
    node,
    `q 0 G 1.1 w ${left} ${bottom} m ${right} ${top} l ${left} ${top} m ${right} ${bottom} l S Q`,
  )
}
