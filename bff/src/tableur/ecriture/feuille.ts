import { createBuffer } from './buffer.ts'
import { type CellWriter, createCellWriter } from './cellules.ts'
import type { Bytes } from './gzip.ts'
import { TABLEUR, XML } from './parties.ts'
import { columnName } from './reperes.ts'

/** A sheet. */
export interface Feuille {
  readonly nom: string
  /** The sheet that opens. */
  readonly ouverte?: boolean
  /** Columns and rows that stay in sight. */
  readonly figees?: { readonly colonnes: number; readonly lignes: number }
  /** Width in characters and style of the empty cells, column by column. */
  readonly largeurs: readonly { readonly largeur: number; readonly style?: number }[]
  /** Writes the rows in their order; what is written may leave at each step. Gives how many they are. */
  readonly rows: (cells: CellWriter) => Rows
  /** A filter on every column; its buttons stand in the first row. */
  readonly filtre?: boolean
  /** Ranges that are one cell. */
  readonly fusions?: readonly string[]
  readonly validations?: readonly string[]
}

export type Rows = Generator<void, number> | AsyncGenerator<void, number>

/** What is compressed at once: enough that handing it over costs nothing, little enough that nobody waits for it. */
const PART = 112 * 1024
/** With what one step may add: beyond, room is made. */
const PART_MAX = 192 * 1024

function vue({ figees, ouverte }: Feuille): string {
  const choisie = ouverte ? ' tabSelected="1"' : ''
  if (!figees) return `<sheetViews><sheetView${choisie} workbookViewId="0"/></sheetViews>`
  const { colonnes, lignes } = figees
  const coin = `${columnName(colonnes)}${lignes + 1}`
  const volet = colonnes > 0 ? 'bottomRight' : 'bottomLeft'
  const x = colonnes > 0 ? ` xSplit="${colonnes}"` : ''
  return `<sheetViews><sheetView${choisie} workbookViewId="0"><pane${x} ySplit="${lignes}" topLeftCell="${coin}" activePane="${volet}" state="frozen"/><selection pane="${volet}" activeCell="${coin}" sqref="${coin}"/></sheetView></sheetViews>`
}

const count = (nom: string, elements: readonly string[] = []) =>
  elements.length > 0 ? `<${nom} count="${elements.length}">${elements.join('')}</${nom}>` : ''

/** Cells that a filter of this many rows is about, as `A1:U38`. */
const plage = ({ largeurs }: Feuille, lignes: number, absolu = '') =>
  `${absolu}A${absolu}1:${absolu}${columnName(largeurs.length - 1)}${absolu}${lignes}`

/** The same as a formula names them: `Contrats!$A$1:$U$38`. */
export const plageFiltree = (feuille: Feuille, lignes: number): string =>
  `'${feuille.nom.replaceAll("'", "''")}'!${plage(feuille, lignes, '$')}`

/**
 * The XML of a sheet, part after part, its elements in the order of the schema (ECMA-376, 18.3.1.99). A part is written over
 * when the second one after it is asked for.
 * @param told is told how many rows there were
 * @throws {RangeError} beyond the rows of an Excel sheet
 */
export async function* feuilleXml(feuille: Feuille, told: (lignes: number) => void): AsyncGenerator<Bytes> {
  const buffer = createBuffer(PART_MAX)
  const cols = feuille.largeurs.map(
    ({ largeur, style }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${largeur}"${style === undefined ? '' : ` style="${style}"`} customWidth="1"/>`,
  )
  buffer.text(
    `${XML}<worksheet xmlns="${TABLEUR}">${vue(feuille)}<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`,
  )
  const rows = feuille.rows(createCellWriter(buffer))
  let step = await rows.next()
  for (; !step.done; step = await rows.next()) if (buffer.size() >= PART) yield buffer.take()
  const lignes = step.value
  told(lignes)
  const filtre = feuille.filtre ? `<autoFilter ref="${plage(feuille, lignes)}"/>` : ''
  const fusions = feuille.fusions?.map((plage) => `<mergeCell ref="${plage}"/>`)
  buffer.text(
    `</sheetData>${filtre}${count('mergeCells', fusions)}${count('dataValidations', feuille.validations)}</worksheet>`,
  )
  yield buffer.take()
}
