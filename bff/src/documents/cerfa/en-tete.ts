import { num } from '../pdf/number.ts'
import type { Sheet } from '../pdf/sheet.ts'
import type { Etiquette } from './edition.ts'

/** Where an edition prints the two emblems at the top of page 1: the blanks do not agree. */
export interface EnTete {
  /** Top of the three colours, in points. */
  readonly haut: number
  /** Size of the ministry's block, 1 for that of 10103*14. */
  readonly echelle: number
  /** Middle of the oval, in points. */
  readonly ovale: number
}

const GAUCHE = 26.8

/** Lines of the ministry's block: how far each stands under the top of the colours, size and face. */
const LIGNES = [
  [15.1, 7.3, 'bold', 'MINISTÈRE'],
  [22.9, 7.3, 'bold', 'DU TRAVAIL, DE LA SANTÉ,'],
  [30.7, 7.3, 'bold', 'DES SOLIDARITÉS'],
  [38.5, 7.3, 'bold', 'ET DES FAMILLES'],
  [46, 4.4, 'italic', 'Liberté'],
  [50.8, 4.4, 'italic', 'Égalité'],
  [55.6, 4.4, 'italic', 'Fraternité'],
] as const

/** How many labels the block is. */
export const LIGNES_EN_TETE = LIGNES.length

/** The words of the block, set as plain text: the State's logos are not ours to print. */
export const enTeteOf = ({ haut, echelle }: EnTete): readonly Etiquette[] =>
  LIGNES.map(([sous, corps, style, texte]) => [
    1,
    GAUCHE,
    haut - sous * echelle,
    corps * echelle,
    style,
    texte,
  ])

/** Three colours above the ministry, and the black oval of the form's number. */
export function drawEmblemes(sheet: Sheet, { haut, echelle, ovale }: EnTete): void {
  const [largeur, bas] = [6.6 * echelle, haut - 7.1 * echelle]
  const x = (rang: number) => GAUCHE + rang * largeur
  sheet.fill(x(0), bas, x(1), haut, [0, 0.07, 0.57])
  sheet.fill(x(1), bas, x(2), haut, [1, 1, 1])
  sheet.fill(x(2), bas, x(3), haut, [0.88, 0, 0.06])
  sheet.line(x(1), bas, x(2), bas, 0.2, [0.7, 0.7, 0.7])
  sheet.line(x(1), haut, x(2), haut, 0.2, [0.7, 0.7, 0.7])
  sheet.raw(null, `0 g ${ellipse(516.6, ovale, 22.6, 11.6)} f`)
}

/** Place of the word in the oval, white and leaning. */
export const cerfaOf = ({ ovale }: EnTete): Etiquette => [1, 498.6, ovale - 4.6, 15.5, 'italic', 'cerfa']

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
