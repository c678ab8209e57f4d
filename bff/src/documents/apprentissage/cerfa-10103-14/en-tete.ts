import { num } from '../../pdf/number.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import type { Etiquette } from './etiquettes.ts'

/** The words of the two emblems at the top of page 1, set as plain text: the State's logos are not ours to print. */
export const EN_TETE: readonly Etiquette[] = [
  [1, 26.8, 807.3, 7.3, 'bold', 'MINISTÈRE'],
  [1, 26.8, 799.5, 7.3, 'bold', 'DU TRAVAIL, DE LA SANTÉ,'],
  [1, 26.8, 791.7, 7.3, 'bold', 'DES SOLIDARITÉS'],
  [1, 26.8, 783.9, 7.3, 'bold', 'ET DES FAMILLES'],
  [1, 26.8, 776.4, 4.4, 'italic', 'Liberté'],
  [1, 26.8, 771.6, 4.4, 'italic', 'Égalité'],
  [1, 26.8, 766.8, 4.4, 'italic', 'Fraternité'],
]

/** Three colours above the ministry, and the black oval of the form's number. */
export function drawEmblemes(sheet: Sheet): void {
  sheet.fill(26.8, 815.3, 33.4, 822.4, [0, 0.07, 0.57])
  sheet.fill(33.4, 815.3, 40, 822.4, [1, 1, 1])
  sheet.fill(40, 815.3, 46.6, 822.4, [0.88, 0, 0.06])
  sheet.line(33.4, 815.3, 40, 815.3, 0.2, [0.7, 0.7, 0.7])
  sheet.line(33.4, 822.4, 40, 822.4, 0.2, [0.7, 0.7, 0.7])
  sheet.raw(null, `0 g ${ellipse(516.6, 806.2, 22.6, 11.6)} f`)
}

/** Place of the word in the oval, white and leaning. */
export const CERFA: Etiquette = [1, 498.6, 801.6, 15.5, 'italic', 'cerfa']

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const k = 0.5523
  const curve = (...points: number[]) => `${points.map(num).join(' ')} c`
  return [
    `${num(x - rx)} ${num(y)} m`,
    curve(x - rx, y + k * ry, x - k * rx, y + ry, x, y + ry),
    curve(x + k * rx, y + ry, x + rx, y + k * ry, x + rx, y),
    curve(x + rx, y - k * ry, x + k * rx, y - ry, x, y - ry),
    curve(x - k * rx, y - ry, x - rx, y - k * ry, x - rx, y),
  ].join(' ')
}
