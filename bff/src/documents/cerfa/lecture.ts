import type { Typefaces } from '../fonts/typefaces.ts'
import { A4 } from '../pdf/pdf-file.ts'
import type { Champ, Edition, Etiquette } from './edition.ts'
import { enTeteOf, LIGNES_EN_TETE } from './en-tete.ts'

/** What is printed, in reading order: the emblems, then the form. */
export const imprimesOf = ({ enTete, etiquettes }: Edition): readonly Etiquette[] => [
  ...enTeteOf(enTete),
  ...etiquettes,
]

/** A piece of a line: a printed label (its rank on its page, pages from 0), or a box with the words that name it. */
export type Morceau =
  | { readonly page: number; readonly marque: number }
  | {
      readonly champ: string
      readonly libelle: string
      /** The label stands nowhere beside the box: it is said with the value. */
      readonly seul?: true
    }

/** One line as it is read aloud: labels and boxes from left to right. */
export interface LigneLue {
  readonly type: 'H1' | 'H2' | 'P'
  readonly morceaux: readonly Morceau[]
}

interface Place {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly end: number
  readonly marque: number
  readonly texte: string
}

interface LigneBrute {
  readonly places: Place[]
  readonly morceaux: { readonly x: number; readonly morceau: Morceau }[]
}

/** Puts every box on the line of the label that names it, for readers who hear the form rather than see it. */
export function ordreDeLecture(faces: Typefaces, edition: Edition): LigneLue[] {
  const lines = linesOf(placesOf(faces, imprimesOf(edition)))
  for (const [champ, box] of Object.entries(edition.champs)) {
    const { line, place, beside } = nearest(box, lines)
    // A box printed under its label is read after the whole line.
    const x = box.rect[0] + (beside ? 0.5 : A4.width)
    line.morceaux.push({ x, morceau: { champ, libelle: wordsAround(place, line) } })
  }
  return lines.map(({ places, morceaux }) => ({
    type: typeOf(edition, places[0]),
    morceaux: morceaux.sort((a, b) => a.x - b.x).map(({ morceau }) => morceau),
  }))
}

function placesOf(faces: Typefaces, imprimes: readonly Etiquette[]): Place[] {
  const marks = [0, 0]
  return imprimes.map(([page, x, y, size, style, text]) => {
    const marque = marks[page - 1] ?? 0
    marks[page - 1] = marque + 1
    let width = 0
    for (const char of text) width += faces[style].advance(faces[style].glyph(char.codePointAt(0) ?? 0))
    return { page, x, y, end: x + (width * size) / 1000, marque, texte: text }
  })
}

function linesOf(places: readonly Place[]): LigneBrute[] {
  const lines: LigneBrute[] = []
  for (const place of places) {
    const last = lines.at(-1)?.places.at(-1)
    // « 1ère » raises its ending by 4 points; the left column is printed whole before the right one.
    const follows = last && last.page === place.page && Math.abs(last.y - place.y) < 5 && last.x < place.x
    if (!follows) lines.push({ places: [], morceaux: [] })
    lines.at(-1)?.places.push(place)
    lines.at(-1)?.morceaux.push({ x: place.x, morceau: { page: place.page - 1, marque: place.marque } })
  }
  return lines
}

/** Pieces of one label closer than this were only parted by a change of face. Points. */
const PARTED = 6

/** The whole label that a place is a piece of: « Nom d’usage » and its « : », « N°SIRET » and « de l’établissement… ». */
function wordsAround(place: Place, { places }: LigneBrute): string {
  let [first, last] = [places.indexOf(place), places.indexOf(place)]
  const joined = (a: Place | undefined, b: Place | undefined) =>
    a !== undefined && b !== undefined && Math.abs(b.x - a.end) < PARTED
  while (joined(places[first - 1], places[first])) first -= 1
  while (joined(places[last], places[last + 1])) last += 1
  const words = places.slice(first, last + 1).map(({ texte }) => texte)
  const texte = words.join(' ')
  return texte.endsWith(':') ? texte.slice(0, -1).trimEnd() : texte
}

interface Nearest {
  readonly line: LigneBrute
  readonly place: Place
  readonly beside: boolean
}

/** Costs under this are those of labels on the line of the box. */
const BESIDE = 700

function nearest(champ: Champ, lines: readonly LigneBrute[]): Nearest {
  let best: Nearest | undefined
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) {
    for (const place of line.places) {
      const cost = costOf(champ, place)
      if (cost >= least) continue
      least = cost
      best = { line, place, beside: cost < BESIDE }
    }
  }
  if (!best) throw new Error('A box stands beside no label')
  return best
}

/** Beside its label first; a box to cross has its word at its right; else the label printed above. */
function costOf({ page, rect, nature }: Champ, place: Place): number {
  if (page !== place.page) return Number.POSITIVE_INFINITY
  const [x1, y1, x2] = rect
  const beside = Math.abs(place.y - (y1 + 2)) < 4
  if (beside && nature === 'case' && place.x > x1 && place.x - x2 < 12) return place.x - x2
  // Further left than this stands the other column.
  if (beside && place.end <= x1 + 3 && x1 - place.end < 25) return 20 + Math.abs(x1 - place.end)
  const above = place.y - y1
  if (above > 4 && above < 30 && place.x <= x1 + 3) return BESIDE + 10 * above + Math.abs(x1 - place.x)
  return Number.POSITIVE_INFINITY
}

function typeOf({ bandeaux }: Edition, place: Place | undefined): LigneLue['type'] {
  if (!place) return 'P'
  if (place.page === 1 && place.marque === LIGNES_EN_TETE) return 'H1'
  const title = bandeaux.some(
    ([page, , y1, , y2]) => page === place.page && place.y > y1 && place.y < y2 && y2 - place.y < 13,
  )
  return title ? 'H2' : 'P'
}
