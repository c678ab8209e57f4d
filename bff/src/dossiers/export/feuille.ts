import { columnName, type Genre, STYLES, texteCell } from './cellules.ts'
import { createCellWriter } from './ecrire-cellules.ts'
import type { Bytes } from './gzip.ts'
import { createTampon } from './tampon.ts'

/** A column of a sheet. */
export interface Colonne<T> {
  readonly titre: string
  readonly genre: Genre
  /** In characters. */
  readonly largeur: number
  readonly valeur: (ligne: T) => string | number | null | undefined
}

/** What Excel takes in a sheet, the titles included. */
const LIGNES_MAX = 1_048_576
/** What is compressed at once: enough that handing it over costs nothing, little enough that nobody waits for it. */
const PART = 112 * 1024
const PART_MAX = 128 * 1024

const DEBUT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'

function head<T>(colonnes: readonly Colonne<T>[]): string {
  const cols = colonnes.map(
    ({ largeur }, i) => `<col min="${i + 1}" max="${i + 1}" width="${largeur}" customWidth="1"/>`,
  )
  const titres = colonnes.map(({ titre }, i) => texteCell(`${columnName(i)}1`, titre, STYLES.titre))
  return `${DEBUT}<cols>${cols.join('')}</cols><sheetData><row r="1">${titres.join('')}</row>`
}

/**
 * The XML of a sheet, part after part: titles frozen in bold, cells that carry their own address (some readers need it), a
 * filter on every column. A part is written over when the second one after it is asked for.
 * @throws {RangeError} beyond the rows of an Excel sheet
 */
export async function* feuille<T>(
  colonnes: readonly Colonne<T>[],
  pages: AsyncIterable<Iterable<T>>,
): AsyncGenerator<Bytes> {
  const tampon = createTampon(PART_MAX)
  const { startRow, writeCell, endRow } = createCellWriter(
    tampon,
    colonnes.map(({ genre }) => genre),
  )
  let n = 1
  tampon.text(head(colonnes))
  for await (const page of pages) {
    for (const ligne of page) {
      n += 1
      if (n > LIGNES_MAX) throw new RangeError('more rows than an Excel sheet takes')
      startRow(n)
      for (let i = 0; i < colonnes.length; i += 1) writeCell(i, colonnes[i]?.valeur(ligne))
      endRow()
      if (tampon.size() >= PART) yield tampon.take()
    }
  }
  tampon.text(`</sheetData><autoFilter ref="A1:${columnName(colonnes.length - 1)}${n}"/></worksheet>`)
  yield tampon.take()
}
