import {
  type ColonneImport,
  type Dispositif,
  type ListeCodes,
  modeleImport,
  writeCode,
} from '@mon-espace/domain'
import type { Feuille } from '../../tableur/ecriture/feuille.ts'
import { columnName } from '../../tableur/ecriture/reperes.ts'
import { S } from './styles.ts'
import { listesModele as t } from './textes.ts'

/** The code lists that columns take, each once, in the order in which they are met. */
export const listesOf = (colonnes: readonly ColonneImport[]): readonly ListeCodes[] => [
  ...new Set(colonnes.flatMap(({ liste }) => liste ?? [])),
]

/** Titles that the cell over a list has room for. */
const TITRES_MAX = 3

/** Titles of the columns that take a list; the first of them when many do. */
function titreOf(colonnes: readonly ColonneImport[], liste: ListeCodes): string {
  const titres = colonnes.filter((colonne) => colonne.liste === liste).map(({ titre }) => titre)
  const autres = titres.length - TITRES_MAX
  return [...titres.slice(0, TITRES_MAX), ...(autres > 0 ? [t.autres(autres)] : [])].join('\n')
}

/** Cells of the sheet of lists that hold the codes of this one: what a drop-down points to. */
export function plageOf(listes: readonly ListeCodes[], liste: ListeCodes): string {
  const colonne = columnName(listes.indexOf(liste))
  return `${t.feuille}!$${colonne}$2:$${colonne}$${liste.elements.length + 1}`
}

/** The sheet « Listes »: a list a column, « code – label ». */
export function feuilleListes({ sections }: Dispositif): Feuille {
  const { colonnes } = modeleImport(sections)
  const listes = listesOf(colonnes)
  const hauteur = Math.max(0, ...listes.map(({ elements }) => elements.length))
  return {
    nom: t.feuille,
    figees: { colonnes: 0, lignes: 1 },
    largeurs: listes.map(() => ({ largeur: 42, style: S.normal })),
    *rows(cells) {
      cells.startRow(1, 64)
      for (const [i, liste] of listes.entries()) cells.text(i, titreOf(colonnes, liste), S.requis)
      cells.endRow()
      for (let rang = 0; rang < hauteur; rang += 1) {
        cells.startRow(rang + 2)
        for (const [i, liste] of listes.entries()) {
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
