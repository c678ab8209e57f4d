/** What XML 1.0 cannot hold: control characters, lone surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
/** Excel reads `_x0041_` as a character: the underscore that begins it is written so itself. */
const ECHAPPEMENT_EXCEL = /_(?=x[0-9A-Fa-f]{4}_)/g
/** What Excel takes in a cell, in UTF-16 units. */
const LONGUEUR_MAX = 32_767

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What may have to be escaped or left out: most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const A_VOIR = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** A text as XML, what XML cannot hold left out. */
export const escapeXml = (text: string): string =>
  A_VOIR.test(text) ? text.replace(INTERDITS, '').replace(/[&<>"]/g, (c) => ENTITES[c] ?? c) : text

/** A text as XML that Excel reads back as it is, what its cells have no room for left out. */
export function escapeTexte(text: string): string {
  const escaped = escapeXml(text.length > LONGUEUR_MAX ? text.slice(0, LONGUEUR_MAX) : text)
  return escaped.includes('_x') ? escaped.replace(ECHAPPEMENT_EXCEL, '_x005F_') : escaped
}

/** Whether a text has spaces that a reader of XML may drop unless it is told. */
export const hasEspaces = (text: string): boolean => /^\s|\s$|\s\s|[\t\n\r]/.test(text)
