import { modeleImport, SECTIONS, type Sections, TITRE_REPERE, valueAt, writeValeur } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { SECTIONS as SECTIONS_PRO } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE as EXEMPLE_PRO } from '@mon-espace/domain/professionnalisation/exemple'
import { strToU8, zipSync } from 'fflate'
import { columnName } from '../../tableur/ecriture/reperes.ts'
import { escapeXml } from '../../tableur/ecriture/texte.ts'

/** Changes of one line: by path of the contract, the text of the cell. */
export type Changements = Readonly<Record<string, string>>

/** A table of contracts of a kind: its titles, and lines of a complete contract, some of their cells changed. */
function tableOf(sections: Sections, exemple: object) {
  const { colonnes } = modeleImport(sections)
  return {
    titres: [TITRE_REPERE, ...colonnes.map(({ titre }) => titre)],
    ligne: (changements: Changements = {}, repere = ''): string[] => [
      repere,
      ...colonnes.map(
        (colonne) => changements[colonne.chemin] ?? writeValeur(colonne, valueAt(exemple, colonne.chemin)),
      ),
    ],
  }
}

export const { titres: TITRES, ligne: ligneComplete } = tableOf(SECTIONS, CONTRAT_EXEMPLE)
export const { titres: TITRES_PRO, ligne: lignePro } = tableOf(SECTIONS_PRO, EXEMPLE_PRO)

export const csv = (lignes: readonly (readonly string[])[], separateur = ';'): string =>
  lignes.map((ligne) => ligne.map((c) => `"${c.replaceAll('"', '""')}"`).join(separateur)).join('\r\n')

/** A sheet's XML; a cell that begins with `<` is given as XML. */
export const feuille = (lignes: readonly (readonly string[])[]): string => {
  const rows = lignes.map((ligne, i) => {
    const cellules = ligne.map((texte, j) =>
      texte.startsWith('<c')
        ? texte
        : `<c r="${columnName(j)}${i + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(texte)}</t></is></c>`,
    )
    return `<row r="${i + 1}">${cellules.join('')}</row>`
  })
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** A workbook of these sheets, as another program would write it. */
export function classeur(
  feuilles: Readonly<Record<string, string>>,
  workbookPr = '',
  partages = '',
): Uint8Array {
  const noms = Object.keys(feuilles)
  const sheets = noms.map((nom, i) => `<sheet name="${nom}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const relations = noms.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const entrees: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${workbookPr}<sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  }
  for (const [i, nom] of noms.entries())
    entrees[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(feuilles[nom] ?? '')
  if (partages) entrees['xl/sharedStrings.xml'] = strToU8(partages)
  return zipSync(entrees)
}
