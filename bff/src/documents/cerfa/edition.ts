import type { FontStyle } from '../fonts/typefaces.ts'
import type { Color } from '../pdf/sheet.ts'
import type { EnTete } from './en-tete.ts'

/** A place to fill: page, corners in points from the bottom left, box of text or box to cross. */
export interface Champ {
  readonly page: number
  readonly rect: readonly [x1: number, y1: number, x2: number, y2: number]
  readonly nature: 'texte' | 'case'
}

type Rect = [x1: number, y1: number, x2: number, y2: number]

/** A box of text. */
export const texte = (page: number, ...rect: Rect): Champ => ({ page, rect, nature: 'texte' })

/** A box to cross. */
export const croix = (page: number, ...rect: Rect): Champ => ({ page, rect, nature: 'case' })

/** The boxes of one edition of a form, by name. */
export type Cases = Readonly<Record<string, Champ>>

/** Page, left, baseline, size (points), face and official wording of a label. */
export type Etiquette = readonly [
  page: number,
  x: number,
  y: number,
  corps: number,
  style: FontStyle,
  texte: string,
]

/** Page and corners of a grey band behind a title. */
export type Bandeau = readonly [page: number, x1: number, y1: number, x2: number, y2: number]

/** Page, ends and thickness of a rule of the frame. */
export type Filet = readonly [page: number, x1: number, y1: number, x2: number, y2: number, epaisseur: number]

/** Page, corners and thickness of a frame around some of the boxes. */
export type Encadre = readonly [
  page: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  epaisseur: number,
]

/** An edition of a form as data taken off its blank: what our own print of it is drawn from. */
export interface Edition {
  /** « 10103*14 ». */
  readonly numero: string
  readonly enTete: EnTete
  readonly champs: Cases
  /** Every printed word, in the order it is read. */
  readonly etiquettes: readonly Etiquette[]
  readonly bandeaux: readonly Bandeau[]
  readonly filets: readonly Filet[]
  readonly encadres: readonly Encadre[]
}

/** Colour of the boxes of our prints, and of the blanks since 2025. */
export const GRIS_DES_CASES: Color = [0.867, 0.867, 0.867]

/** Where the number of the dossier is printed on each page, in points: in margins that a printer still reaches. */
export const HAUTEURS_NUMERO: readonly (number | null)[] = [825, 15.5]

/** The words that name a box outside its form, where those printed beside it do not. */
export interface NomsDesCases {
  /** Whose a box is, by the beginning of its name; the longer names first. */
  readonly parties: readonly (readonly [debut: string, partie: string])[]
  /** What « Oui », « Non », « M » or « F » answers. */
  readonly questions: Readonly<Record<string, string>>
  /** Boxes that the form labels on two lines, or once for several of them. */
  readonly noms: Readonly<Record<string, string>>
  /** Name of a box of a grid; null for any other. */
  nomDeGrille?(nom: string): string | null
}

/** Names a box outside the form: whose it is, what is asked, then its label. */
export function libelleComplet(
  { parties, questions, noms, nomDeGrille }: NomsDesCases,
  nom: string,
  libelle: string,
): string {
  const partie = parties.find(([debut]) => nom.startsWith(debut))?.[1]
  const groupe = nom.replace(/\.(jj|mm|aaaa|euros|centimes|oui|non|avant|apres)$/, '')
  const propre = noms[groupe] ?? nomDeGrille?.(nom) ?? libelle
  return [partie, questions[groupe], propre].filter(Boolean).join(' – ')
}
