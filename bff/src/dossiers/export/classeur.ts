import type { Genre, StylesGenre } from '../../tableur/ecriture/cellules.ts'
import { classeur } from '../../tableur/ecriture/classeur.ts'
import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import type { Gzip } from '../../tableur/ecriture/gzip.ts'
import { FORMAT, JOUR, type Styles } from '../../tableur/ecriture/styles.ts'

/** A column of the list. */
export interface Colonne<T> {
  readonly titre: string
  readonly genre: Genre
  /** In characters. */
  readonly largeur: number
  readonly valeur: (ligne: T) => string | number | null | undefined
}

/** Positions in `STYLES`. */
const TITRE = 1
const GENRES: StylesGenre = { texte: 0, date: 2, montant: 3 }

const STYLES: Styles = {
  formats: [JOUR, '#,##0.00\\ &quot;€&quot;'],
  polices: ['', '<b/>'].map((b) => `<font>${b}<sz val="11"/><name val="Calibri"/></font>`),
  cellules: [
    '<xf xfId="0"/>',
    '<xf xfId="0" fontId="1" applyFont="1"/>',
    `<xf xfId="0" numFmtId="${FORMAT}" applyNumberFormat="1"/>`,
    `<xf xfId="0" numFmtId="${FORMAT + 1}" applyNumberFormat="1"/>`,
  ],
}

/** A list as a workbook of one sheet: titles in bold that stay in sight, a filter on every column. Pages are asked for one at a time. */
export function listeXlsx<T>(
  nom: string,
  colonnes: readonly Colonne<T>[],
  pages: AsyncIterable<Iterable<T>>,
  gzip: Gzip,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const feuille: Feuille = {
    nom,
    figees: { colonnes: 0, lignes: 1 },
    largeurs: colonnes.map(({ largeur }) => ({ largeur })),
    filtre: true,
    async *rows(cells) {
      let n = 1
      cells.startRow(n)
      for (const [i, { titre }] of colonnes.entries()) cells.text(i, titre, TITRE)
      cells.endRow()
      for await (const page of pages) {
        for (const ligne of page) {
          n += 1
          cells.startRow(n)
          for (let i = 0; i < colonnes.length; i += 1) {
            const colonne = colonnes[i] as Colonne<T>
            cells.value(i, colonne.genre, colonne.valeur(ligne), GENRES)
          }
          cells.endRow()
        }
        yield
      }
      return n
    },
  }
  return classeur([feuille], STYLES, gzip)
}
