import { columnName, excelDay, type Genre, STYLES, texteCell } from './cellules.ts'
import type { Bytes } from './gzip.ts'
import type { Tampon } from './tampon.ts'

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const [LIGNE, LIGNE_OUVERTE, LIGNE_FIN] = [bytesOf('<row r="'), bytesOf('">'), bytesOf('</row>')]
const [TEXTE, TEXTE_FIN] = [bytesOf('" t="inlineStr"><is><t>'), bytesOf('</t></is></c>')]
const [JOUR, MONTANT] = [bytesOf(`" s="${STYLES.date}"><v>`), bytesOf(`" s="${STYLES.montant}"><v>`)]
const NOMBRE_FIN = bytesOf('</v></c>')

/** Writes the rows of a sheet, cell after cell: what `texteCell` and `numberCell` say, straight as bytes. */
export function createCellWriter(tampon: Tampon, genres: readonly Genre[]) {
  const debuts = genres.map((_, i) => bytesOf(`<c r="${columnName(i)}`))
  let row = ''

  function open(colonne: number, suite: Bytes): void {
    tampon.put(debuts[colonne] as Bytes)
    tampon.figures(row)
    tampon.put(suite)
  }

  function writeNumber(colonne: number, style: Bytes, value: number): void {
    open(colonne, style)
    tampon.figures(`${value}`)
    tampon.put(NOMBRE_FIN)
  }

  function writeText(colonne: number, text: string): void {
    const start = tampon.size()
    open(colonne, TEXTE)
    if (tampon.simple(text)) tampon.put(TEXTE_FIN)
    else {
      tampon.rewind(start)
      tampon.text(texteCell(`${columnName(colonne)}${row}`, text))
    }
  }

  return {
    startRow(n: number): void {
      row = `${n}`
      tampon.put(LIGNE)
      tampon.figures(row)
      tampon.put(LIGNE_OUVERTE)
    },

    /** @param value a text, a day, or the cents of an amount; a date half typed in a draft stays as it was typed */
    writeCell(colonne: number, value: string | number | null | undefined): void {
      if (value === null || value === undefined || value === '') return
      const day = genres[colonne] === 'date' ? excelDay(String(value)) : null
      if (day !== null) writeNumber(colonne, JOUR, day)
      else if (typeof value === 'number') writeNumber(colonne, MONTANT, value / 100)
      else writeText(colonne, value)
    },

    endRow(): void {
      tampon.put(LIGNE_FIN)
    },
  }
}
