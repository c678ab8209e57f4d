import type { Color } from '../../pdf/sheet.ts'
import { type Cases, type Champ, GRIS_DES_CASES, HAUTEURS_NUMERO } from '../edition.ts'

/** A field of the official blank: its name there, where it stands and what it takes. */
export interface ChampOfficiel extends Champ {
  readonly champ: string
  /** The share of its width that the value takes, where one field stands for several of our boxes. */
  readonly part?: readonly [from: number, to: number]
}

/** How to fill one official blank: data checked against the file before it serves. */
export interface CarteCerfa {
  /** « 10103*14 ». */
  readonly edition: string
  /** Our name of a box → its field. Names of groups where the blank joins, `.avant`/`.apres` where it splits. */
  readonly champs: Readonly<Record<string, ChampOfficiel>>
  /** Fields that stay empty: signatures, second lines. */
  readonly laisses: readonly string[]
  /** What its boxes are painted with. */
  readonly fond: Color
  /** Height at which each page has room for the number of the dossier, in points. */
  readonly numero: readonly (number | null)[]
}

/**
 * The map of the very blank that our own print was taken off: a field for each of our boxes.
 * @param noms our name of a box → its field; the names say nothing, they come from the file
 */
export const carteOf = <C extends Cases>(
  edition: string,
  champs: C,
  noms: Readonly<Record<keyof C, string>>,
): CarteCerfa => ({
  edition,
  champs: Object.fromEntries(
    Object.entries(champs).map(([nom, box]) => [nom, { ...box, champ: noms[nom] ?? '' }]),
  ),
  laisses: [],
  fond: GRIS_DES_CASES,
  numero: HAUTEURS_NUMERO,
})
