import { BoundedMap, isDateIso } from '@mon-espace/domain'

/** What a cell holds: a text, a day `YYYY-MM-DD`, or an amount in cents. */
export type Genre = 'texte' | 'date' | 'montant'

/** Positions in the styles of the workbook (`parties.ts`). */
export const STYLES = { texte: 0, titre: 1, date: 2, montant: 3 } as const

const JOUR_MS = 86_400_000
/** Day 0 of Excel, its 29 February 1900 that never was counted in: right from 1 March 1900 on. */
const JOUR_ZERO = Date.UTC(1899, 11, 30)
const PREMIER_JOUR = 61

/** What XML 1.0 cannot hold: control characters, lone surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
/** Excel reads `_x0041_` as a character: the underscore that begins it is written so itself. */
const ECHAPPEMENT_EXCEL = /_(?=x[0-9A-Fa-f]{4}_)/g
/** What Excel takes in a cell, in UTF-16 units. */
const LONGUEUR_MAX = 32_767

/** Spaces that a reader of XML may drop unless it is told. */
const ESPACES = /^\s|\s$|\s\s|[\t\n\r]/
const PRESERVE = ' xml:space="preserve"'

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML, what XML cannot hold left out. */
export const escapeXml = (text: string): string =>
  A_VOIR.test(text) ? text.replace(INTERDITS, '').replace(/[&<>"]/g, (c) => ENTITES[c] ?? c) : text

/** What may have to be escaped or left out: most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const A_VOIR = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** A cell of text. Never a formula, whatever the text begins with: `inlineStr` is only ever shown. */
export function texteCell(ref: string, text: string, style: number = STYLES.texte): string {
  const escaped = escapeXml(text.length > LONGUEUR_MAX ? text.slice(0, LONGUEUR_MAX) : text)
  const shown = escaped.includes('_x') ? escaped.replace(ECHAPPEMENT_EXCEL, '_x005F_') : escaped
  const s = style === 0 ? '' : ` s="${style}"`
  return `<c r="${ref}"${s} t="inlineStr"><is><t${ESPACES.test(text) ? PRESERVE : ''}>${shown}</t></is></c>`
}

/** A cell of a number: an amount in euros, a day of Excel… as its style shows it. */
export const numberCell = (ref: string, value: number, style: number) =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`

/** Days of Excel of the dates met: a list holds few dates, many times. */
const jours = new BoundedMap<string, number | null>(2000)

/** The day of Excel of a date, null for what it cannot count: a date half typed, or before March 1900. */
export function excelDay(date: string): number | null {
  const known = jours.get(date)
  if (known !== undefined) return known
  const day = isDateIso(date) ? (Date.parse(date) - JOUR_ZERO) / JOUR_MS : null
  const counted = day !== null && day >= PREMIER_JOUR ? day : null
  jours.set(date, counted)
  return counted
}

/** Name of a column from its rank: 0 is A, 26 is AA. */
export function columnName(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26))
  return rank < 26 ? last : columnName(Math.floor(rank / 26) - 1) + last
}
