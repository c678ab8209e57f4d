import type { Tampon } from './buffer.ts'
import type { Bytes } from './gzip.ts'
import { columnName, excelDay } from './reperes.ts'
import { escapeTexte, hasEspaces } from './texte.ts'

/** What a cell holds: a text, a day `YYYY-MM-DD`, an amount in cents, or a count. */
export type Genre = 'texte' | 'date' | 'montant' | 'nombre'

/** Which style of the workbook, by its position, shows each of them; a count is shown as a text is. */
export type StylesGenre = Readonly<Record<Exclude<Genre, 'nombre'>, number>>

/** What Excel takes in a sheet, the titles included. */
const LIGNES_MAX = 1_048_576

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const [LIGNE, LIGNE_OUVERTE, LIGNE_FIN] = [bytesOf('<row r="'), bytesOf('">'), bytesOf('</row>')]
const [TEXTE_FIN, NOMBRE_FIN] = [bytesOf('</t></is></c>'), bytesOf('</v></c>')]

/** What cells begin with, made once: by column, then by style. */
const [debuts, textes, textesEspaces, nombres]: [Bytes[], Bytes[], Bytes[], Bytes[]] = [[], [], [], []]
const styled = (style: number, suite: string) => bytesOf(style === 0 ? `"${suite}` : `" s="${style}"${suite}`)

function debutOf(colonne: number): Bytes {
  debuts[colonne] ??= bytesOf(`<c r="${columnName(colonne)}`)
  return debuts[colonne]
}
function texteOf(style: number): Bytes {
  textes[style] ??= styled(style, ' t="inlineStr"><is><t>')
  return textes[style]
}
function texteEspacesOf(style: number): Bytes {
  textesEspaces[style] ??= styled(style, ' t="inlineStr"><is><t xml:space="preserve">')
  return textesEspaces[style]
}
function nombreOf(style: number): Bytes {
  nombres[style] ??= styled(style, '><v>')
  return nombres[style]
}

/** Writes the rows of a sheet, cell after cell, straight as bytes. Cells carry their own address: some readers need it. */
export function createCellWriter(buffer: Tampon) {
  let row = ''

  function open(colonne: number, suite: Bytes): void {
    buffer.put(debutOf(colonne))
    buffer.figures(row)
    buffer.put(suite)
  }

  /** Never a formula, whatever the text begins with: `inlineStr` is only ever shown. */
  function text(colonne: number, text: string, style: number): void {
    const start = buffer.size()
    open(colonne, texteOf(style))
    if (!buffer.simple(text)) {
      // What XML or Excel would read otherwise, spaces that they would drop.
      buffer.rewind(start)
      open(colonne, hasEspaces(text) ? texteEspacesOf(style) : texteOf(style))
      buffer.text(escapeTexte(text))
    }
    buffer.put(TEXTE_FIN)
  }

  function number(colonne: number, value: number, style: number): void {
    open(colonne, nombreOf(style))
    buffer.figures(`${value}`)
    buffer.put(NOMBRE_FIN)
  }

  return {
    /**
     * @param hauteur in points; what the program chooses where none is given
     * @throws {RangeError} beyond the rows of an Excel sheet
     */
    startRow(n: number, hauteur?: number): void {
      if (n > LIGNES_MAX) throw new RangeError('more rows than an Excel sheet takes')
      row = `${n}`
      buffer.put(LIGNE)
      buffer.figures(row)
      if (hauteur === undefined) buffer.put(LIGNE_OUVERTE)
      else buffer.text(`" ht="${hauteur}" customHeight="1">`)
    },

    text,

    /** @param value a text, a day, the cents of an amount, or a count; a date half typed in a draft stays as it was typed */
    value(
      colonne: number,
      genre: Genre,
      value: string | number | null | undefined,
      styles: StylesGenre,
    ): void {
      if (value === null || value === undefined || value === '') return
      const day = genre === 'date' ? excelDay(String(value)) : null
      if (day !== null) number(colonne, day, styles.date)
      else if (typeof value === 'number' && genre === 'nombre') number(colonne, value, styles.texte)
      else if (typeof value === 'number') number(colonne, value / 100, styles.montant)
      else text(colonne, value, styles.texte)
    },

    endRow(): void {
      buffer.put(LIGNE_FIN)
    },
  }
}

export type CellWriter = ReturnType<typeof createCellWriter>
