const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TABLEUR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet, its rows already written. */
export interface Feuille {
  /** Columns and rows that stay in sight. */
  readonly figees?: { readonly colonnes: number; readonly lignes: number }
  /** Width in characters and style of the empty cells, column by column. */
  readonly largeurs: readonly { readonly largeur: number; readonly style: number }[]
  readonly lignes: readonly string[]
  /** Ranges that are one cell. */
  readonly fusions?: readonly string[]
  readonly validations?: readonly string[]
  /** The sheet that opens. */
  readonly ouverte?: boolean
}

function vue({ figees, ouverte }: Feuille): string {
  const choisie = ouverte ? ' tabSelected="1"' : ''
  if (!figees) return `<sheetViews><sheetView${choisie} workbookViewId="0"/></sheetViews>`
  const { colonnes, lignes } = figees
  const coin = `${String.fromCharCode(65 + colonnes)}${lignes + 1}`
  const volet = colonnes > 0 ? 'bottomRight' : 'bottomLeft'
  const x = colonnes > 0 ? ` xSplit="${colonnes}"` : ''
  return `<sheetViews><sheetView${choisie} workbookViewId="0"><pane${x} ySplit="${lignes}" topLeftCell="${coin}" activePane="${volet}" state="frozen"/><selection pane="${volet}" activeCell="${coin}" sqref="${coin}"/></sheetView></sheetViews>`
}

const count = (nom: string, elements: readonly string[] = []) =>
  elements.length > 0 ? `<${nom} count="${elements.length}">${elements.join('')}</${nom}>` : ''

/** The XML of a sheet, its parts in the order of the schema (ECMA-376, 18.3.1.99). */
export function feuilleXml(feuille: Feuille): string {
  const cols = feuille.largeurs.map(
    ({ largeur, style }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${largeur}" style="${style}" customWidth="1"/>`,
  )
  const fusions = feuille.fusions?.map((plage) => `<mergeCell ref="${plage}"/>`)
  return `${XML}<worksheet xmlns="${TABLEUR}">${vue(feuille)}<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>${feuille.lignes.join('')}</sheetData>${count('mergeCells', fusions)}${count('dataValidations', feuille.validations)}</worksheet>`
}
