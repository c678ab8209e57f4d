import { escapeXml } from './texte.ts'

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const TABLEUR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PAQUET = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relation = (id: number, type: string, cible: string) =>
  `<Relationship Id="rId${id}" Type="${DOCUMENT}/${type}" Target="${cible}"/>`
const relations = (...liste: readonly string[]) =>
  `${XML}<Relationships xmlns="${PAQUET}/relationships">${liste.join('')}</Relationships>`
const partie = (nom: string, type: string) =>
  `<Override PartName="/${nom}" ContentType="${TYPE}.${type}+xml"/>`

const feuillePath = (rang: number) => `worksheets/sheet${rang + 1}.xml`
/** Where the sheet of this rank stands in the archive. */
export const feuilleEntry = (rang: number): string => `xl/${feuillePath(rang)}`

/** What the archive holds, for whoever opens it. */
export const contentTypes = (noms: readonly string[]): string =>
  `${XML}<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partie('xl/workbook.xml', 'sheet.main')}${noms.map((_, i) => partie(feuilleEntry(i), 'worksheet')).join('')}${partie('xl/styles.xml', 'styles')}</Types>`

export const rootRelations: string = relations(relation(1, 'officeDocument', 'xl/workbook.xml'))

export const workbookRelations = (noms: readonly string[]): string =>
  relations(
    ...noms.map((_, i) => relation(i + 1, 'worksheet', feuillePath(i))),
    relation(noms.length + 1, 'styles', 'styles.xml'),
  )

/**
 * The workbook itself.
 * @param filtres by the rank of a sheet, the cells that its filter is about: without that hidden name LibreOffice shows no filter
 */
export function workbook(noms: readonly string[], filtres: ReadonlyMap<number, string>): string {
  const sheets = noms.map(
    (nom, i) => `<sheet name="${escapeXml(nom)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const names = Array.from(
    filtres,
    ([rang, plage]) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${rang}" hidden="1">${escapeXml(plage)}</definedName>`,
  )
  const defined = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''
  return `${XML}<workbook xmlns="${TABLEUR}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${defined}</workbook>`
}
