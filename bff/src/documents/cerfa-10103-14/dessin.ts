import type { NamedFont, Sheet } from '../pdf/sheet.ts'
import type { StructNode } from '../pdf/structure.ts'
import { fitText } from '../text/fit.ts'
import { CHAMPS, type Champ, type NomChamp } from './champs.ts'
import type { GroupeDate } from './remplissage.ts'

type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

/** Draws one value in its box. @returns false when the box could not hold it whole */
export function drawValeur(
  sheet: Sheet,
  node: StructNode,
  font: NamedFont,
  nom: NomChamp | GroupeDate,
  valeur: string | true,
): boolean {
  if (valeur === true) {
    drawCroix(sheet, node, (CHAMPS[nom as NomChamp] as Champ).rect)
    return true
  }
  if (nom in CHAMPS) return drawTexte(sheet, node, font, CHAMPS[nom as NomChamp].rect, valeur)
  const rect = rectOfDate(nom as GroupeDate)
  // Words instead of a date: one box in place of the three cells and their slashes.
  sheet.fill(...rect, [0.867, 0.867, 0.867])
  return drawTexte(sheet, node, font, rect, valeur)
}

function rectOfDate(groupe: GroupeDate): Rect {
  const [x1, y1] = CHAMPS[`${groupe}.jj`].rect
  const [, , x2, y2] = CHAMPS[`${groupe}.aaaa`].rect
  return [x1, y1, x2, y2]
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

function drawCroix(sheet: Sheet, node: StructNode, [x1, y1, x2, y2]: Rect): void {
  const [left, bottom, right, top] = [x1 + 1.4, y1 + 1.4, x2 - 1.4, y2 - 1.4].map((n) => n.toFixed(2))
  sheet.raw(
    node,
    `q 0 G 1.1 w ${left} ${bottom} m ${right} ${top} l ${left} ${top} m ${right} ${bottom} l S Q`,
  )
}
