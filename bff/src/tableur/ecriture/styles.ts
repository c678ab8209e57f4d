import { TABLEUR, XML } from './parties.ts'

/** The looks of a workbook, as XML each; a cell names one of `cellules` by its position, 0 being the usual one. */
export interface Styles {
  /** A format of numbers each, from `FORMAT` on. */
  readonly formats: readonly string[]
  readonly polices: readonly string[]
  /** After the two that every workbook has. */
  readonly fonds?: readonly string[]
  readonly bordures?: readonly string[]
  readonly cellules: readonly string[]
}

/** Number of the first format that is not Excel's own. */
export const FORMAT = 164

/**
 * A day as it is read in France, said to be French: without the language, LibreOffice in English shows `dd/mm/yyyy` as
 * 09/01/2026, and the CSV that it saves gives the ninth of January for the first of September.
 */
export const JOUR = '[$-40C]dd/mm/yyyy'

const FONDS = ['none', 'gray125'].map((motif) => `<fill><patternFill patternType="${motif}"/></fill>`)

const many = (nom: string, elements: readonly string[]) =>
  `<${nom} count="${elements.length}">${elements.join('')}</${nom}>`

/** The styles part of a workbook. « Normal » is said to be the usual style: some readers warn where nothing is. */
export function stylesXml({
  formats,
  polices,
  fonds = [],
  bordures = ['<border/>'],
  cellules,
}: Styles): string {
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${FORMAT + i}" formatCode="${code}"/>`)
  return `${XML}<styleSheet xmlns="${TABLEUR}">${many('numFmts', numFmts)}${many('fonts', polices)}${many('fills', [...FONDS, ...fonds])}${many('borders', bordures)}<cellStyleXfs count="1"><xf/></cellStyleXfs>${many('cellXfs', cellules)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
