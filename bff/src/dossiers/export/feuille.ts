import { cell, columnName, type Genre, STYLES, texteCell } from './cellules.ts'

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
 * The XML of a sheet, page of rows after page of rows: titles frozen in bold, cells that carry their own address (some
 * readers need it), a filter on every column.
 * @throws {RangeError} beyond the rows of an Excel sheet
 */
export async function* feuille<T>(
  colonnes: readonly Colonne<T>[],
  pages: AsyncIterable<readonly T[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const named = colonnes.map((colonne, i) => ({ ...colonne, nom: columnName(i) }))
  let n = 1
  yield encoder.encode(head(colonnes))
  for await (const page of pages) {
    let xml = ''
    for (const ligne of page) {
      n += 1
      xml += `<row r="${n}">`
      for (const { nom, genre, valeur } of named) xml += cell(`${nom}${n}`, genre, valeur(ligne))
      xml += '</row>'
    }
    if (n > LIGNES_MAX) throw new RangeError('more rows than an Excel sheet takes')
    yield encoder.encode(xml)
  }
  const last = named.at(-1)?.nom ?? 'A'
  yield encoder.encode(`</sheetData><autoFilter ref="A1:${last}${n}"/></worksheet>`)
}
