import { type ListeCodes, modeleImport, SECTIONS, writeCode } from '@mon-espace/domain'
import { columnName, texteCell } from '../../dossiers/export/cellules.ts'
import { feuilleXml } from './feuille.ts'
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
export function feuilleListes(): string {
  const hauteur = Math.max(...LISTES.map(({ elements }) => elements.length))
  const ligne = (n: number) => {
    const cellules = LISTES.map((liste, i) => {
      const element = liste.elements[n - 2]
      return element ? texteCell(`${columnName(i)}${n}`, writeCode(element.code, liste), S.texte) : ''
    })
    return `<row r="${n}">${cellules.join('')}</row>`
  }
  const titres = LISTES.map((liste, i) => texteCell(`${columnName(i)}1`, titreOf(liste), S.requis))
  const lignes = Array.from({ length: hauteur }, (_, i) => ligne(i + 2))
  return feuilleXml({
    figees: { colonnes: 0, lignes: 1 },
    largeurs: LISTES.map(() => ({ largeur: 42, style: S.normal })),
    lignes: [`<row r="1" ht="64" customHeight="1">${titres.join('')}</row>`, ...lignes],
  })
}
