import { type ListeCodes, modeleImport, SECTIONS, writeCode } from '@mon-espace/domain'
import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import { columnName } from '../../tableur/ecriture/reperes.ts'
import { S } from './styles.ts'
import { listesModele as t } from './textes.ts'

const { colonnes: COLONNES } = modeleImport(SECTIONS)

/** The code lists that columns take, each once, in the order in which they are met. */
const LISTES: readonly ListeCodes[] = [...new Set(COLONNES.flatMap(({ liste }) => liste ?? []))]

/** Titles that the cell over a list has room for. */
const TITRES_MAX = 3

/** Titles of the columns that take a list; the first of them when many do. */
function titreOf(liste: ListeCodes): string {
  const titres = COLONNES.filter((colonne) => colonne.liste === liste).map(({ titre }) => titre)
  const autres = titres.length - TITRES_MAX
  return [...titres.slice(0, TITRES_MAX), ...(autres > 0 ? [t.autres(autres)] : [])].join('\n')
}

/** Cells of the sheet of lists that hold the codes of this one: what a drop-down points to. */
export function plageOf(liste: ListeCodes): string {
  const colonne = columnName(LISTES.indexOf(liste))
  return `${t.feuille}!$${colonne}$2:$${colonne}$${liste.elements.length + 1}`
}

/** The sheet « Listes »: a list a column, « code – label ». */
export function feuilleListes(): Feuille {
  const hauteur = Math.max(...LISTES.map(({ elements }) => elements.length))
  return {
    nom: t.feuille,
    figees: { colonnes: 0, lignes: 1 },
    largeurs: LISTES.map(() => ({ largeur: 42, style: S.normal })),
    *rows(cells) {
      cells.startRow(1, 64)
      for (const [i, liste] of LISTES.entries()) cells.text(i, titreOf(liste), S.requis)
      cells.endRow()
      for (let rang = 0; rang < hauteur; rang += 1) {
        cells.startRow(rang + 2)
        for (const [i, liste] of LISTES.entries()) {
          const element = liste.elements[rang]
          if (element) cells.text(i, writeCode(element.code, liste), S.texte)
        }
        cells.endRow()
      }
      yield
      return hauteur + 1
    },
  }
}
