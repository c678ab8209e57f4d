import {
  type ColonneImport,
  type Dispositif,
  type ListeCodes,
  modeleImport,
  writeCode,
} from '@mon-espace/domain'
import { columnName, texteCell } from '../../dossiers/export/cellules.ts'
import { feuilleXml } from './feuille.ts'
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
export function feuilleListes({ sections }: Dispositif): string {
  const { colonnes } = modeleImport(sections)
  const listes = listesOf(colonnes)
  const hauteur = Math.max(0, ...listes.map(({ elements }) => elements.length))
  const ligne = (n: number) => {
    const cellules = listes.map((liste, i) => {
      const element = liste.elements[n - 2]
      return element ? texteCell(`${columnName(i)}${n}`, writeCode(element.code, liste), S.texte) : ''
    })
    return `<row r="${n}">${cellules.join('')}</row>`
  }
  const titres = listes.map((liste, i) => texteCell(`${columnName(i)}1`, titreOf(colonnes, liste), S.requis))
  const lignes = Array.from({ length: hauteur }, (_, i) => ligne(i + 2))
  return feuilleXml({
    figees: { colonnes: 0, lignes: 1 },
    largeurs: listes.map(() => ({ largeur: 42, style: S.normal })),
    lignes: [`<row r="1" ht="64" customHeight="1">${titres.join('')}</row>`, ...lignes],
  })
}
