import { LONGUEUR_MAX } from '../../champs/genres.ts'
import { addDays } from '../../dates/arithmetique.ts'
import { dateFault } from '../../formats/date.ts'
import { parseHeures } from '../../formats/heures.ts'
import { parseDateTableur } from '../../referentiels/importation/date-tableur.ts'
import type { CodeFauteLecture } from '../textes.ts'
import type { ColonneImport } from '../types.ts'
import { readCode } from './code.ts'
import { IDENTIFIANTS } from './identifiants.ts'
import { readEntier, readMontant, readTaux } from './nombres.ts'
import { readOuiNon } from './oui-non.ts'

/** What a cell gives: a value, nothing when it is empty, or why it cannot be read. */
export type Lecture =
  | {
      readonly valeur: string | number | boolean
      /** Of a duration written in one go, those past its whole hours. */
      readonly minutes?: number
    }
  | { readonly faute: CodeFauteLecture; readonly message?: string | undefined }
  | null

/** How the file counts. */
export interface OptionsLecture {
  /** Days of the workbook are counted from 1904, as old ones of the Mac are. */
  readonly depuis1904?: boolean
}

/** Days between the two origins of the dates of spreadsheets. */
const ECART_1904 = 1462

const SCIENTIFIQUE = /^\d([.,]\d+)?E\+?\d+$/i
const ERREUR = /^#(REF|N\/A|NA|VALUE|VALEUR|DIV\/0|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|CALC)[!?]?/i

/** A text on one line, composed, without control characters nor spaces around. */
export const cleanCellule = (cellule: string): string =>
  cellule
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

/** The same; `="01000"`, which keeps zeros in a CSV, is unwrapped. */
const clean = (cellule: string): string => cleanCellule(/^="([^"]*)"$/.exec(cellule.trim())?.[1] ?? cellule)

/** A day; what was typed, for the rules to tell, where it is written as a day and is in no calendar. */
function readDate(texte: string, { depuis1904 }: OptionsLecture): Lecture {
  const date = parseDateTableur(texte)
  if (date === undefined) return dateFault(texte) === 'forme' ? { faute: 'date_attendue' } : { valeur: texte }
  return { valeur: depuis1904 && /^\d{5}(\.\d+)?$/.test(texte) ? addDays(date, ECART_1904) : date }
}

const read = <T extends number | boolean>(valeur: T | undefined, faute: CodeFauteLecture): Lecture =>
  valeur === undefined ? { faute } : { valeur }

/** Whole hours, and the minutes that are left for the field beside them. */
function readHeures(texte: string): Lecture {
  const total = parseHeures(texte)
  if (total === null) return { faute: 'duree_attendue' }
  const minutes = total % 60
  return { valeur: (total - minutes) / 60, ...(minutes > 0 ? { minutes } : {}) }
}

/** The value of a cell of this column. */
export function readValeur(colonne: ColonneImport, cellule: string, options: OptionsLecture = {}): Lecture {
  const texte = clean(cellule)
  if (texte === '') return null
  if (ERREUR.test(texte)) return { faute: 'cellule_en_erreur' }
  if (texte.length > LONGUEUR_MAX) return { faute: 'texte_trop_long' }
  switch (colonne.genre) {
    case 'texte':
      return { valeur: texte }
    case 'courriel':
      return { valeur: texte.replace(/^mailto:/i, '') }
    case 'date':
      return readDate(texte, options)
    case 'code':
      return { valeur: colonne.liste ? readCode(texte, colonne.liste) : texte }
    case 'ouiNon':
      return read(readOuiNon(texte), 'oui_non_attendu')
    case 'entier':
      return colonne.minutes ? readHeures(texte) : read(readEntier(texte), 'entier_attendu')
    case 'montant':
      return read(readMontant(texte), 'montant_attendu')
    case 'taux':
      return read(readTaux(texte), 'taux_attendu')
    default:
      if (SCIENTIFIQUE.test(texte)) return { faute: 'notation_scientifique' }
      return { valeur: IDENTIFIANTS[colonne.genre](texte.replace(/^(\d+)\.0+$/, '$1')) }
  }
}
